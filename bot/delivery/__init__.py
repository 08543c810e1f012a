"""What delivery is made of besides the outbox itself: pacing, group commits, broadcasts, figures."""
