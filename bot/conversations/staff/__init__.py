"""What staff do in the chat; pure, like all conversations.

Each request says which act it is and what it is about; the store's guard (`bot.answers.staff.guard`) decides from
that and from the sender's id whether it is answered. So no conversation here checks a right, and none can forget to.
"""
