[module: Quanta.[|Blob|]]
