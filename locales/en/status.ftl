### What a candidate sees of an application's status, and what it means (`.next`).

