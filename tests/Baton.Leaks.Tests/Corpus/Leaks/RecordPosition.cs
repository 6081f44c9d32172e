record RecordPosition(Quanta.[|Blob|] Blob);
