"""Files we make: receipts, calendar entries, QR pictures, exports; the same facts always give the same bytes."""
