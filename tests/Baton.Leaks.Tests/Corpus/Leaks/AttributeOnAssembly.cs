[assembly: Quanta.[|Blob|]]
