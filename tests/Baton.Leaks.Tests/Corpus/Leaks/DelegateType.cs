delegate Quanta.[|Blob|] DelegateType(int number);
