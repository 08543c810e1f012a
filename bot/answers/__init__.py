"""What the turns ask, answered from the store: the requests of a whole batch together, kind by kind.

Each module answers the requests of one area. It has two tables, WRITES and READS, by the class of the request; what is
written in a round is seen by what is read in it, and within a table the order is the order of answering.
"""
