record RecordBase(string Name) : Quanta.[|Shape|](Name);
