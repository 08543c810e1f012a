"""Staff's requests, each of which passes one guard before it is answered.

A module answers the requests of one area in a table STAFF, by the class of the request; `table.py` joins them.
"""
