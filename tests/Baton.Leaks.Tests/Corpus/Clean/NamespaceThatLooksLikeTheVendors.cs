using Quanta.Shop;

namespace Quanta.Shop
{
    class Price
    {
        public decimal Amount { get; init; }
    }
}

class NamespaceThatLooksLikeTheVendors
{
    decimal Run(Price price) => price.Amount + new Quanta.Shop.Price().Amount;
}
