### Saved openings, search alerts, sharing, openings that are alike, questions to the team, one's own data.

button-save = ⭐ Save
button-unsave = ⭐ Saved: remove
button-share = 📤 Share
button-remind-off = 🔕 No reminders for this one
button-remind-on = 🔔 Remind me of the deadline
card-saved = ⭐ Saved, without reminders.
card-saved-only = ⭐ Saved.
card-saved-reminded = ⭐ Saved. I will remind you before the deadline, unless reminders are off in /settings.
button-saved = ⭐ Saved openings
no-saved = You have not saved any opening yet. On each opening there is a button “Save”: it keeps it here, and I remind you of its deadline.
saved-heading = { $count ->
    [one] <b>Your saved opening</b>
   *[other] <b>Your { $count } saved openings</b>
}
saved-unreminded = { $number }. <b>{ $title }</b>
    { $place } · { $deadline } · no reminders
saved-full = You have saved { $most } openings, which is as many as I can keep. Remove one that you no longer need, then save this one.
state-extended = { $deadline }, deadline extended
state-closed = closed
state-cancelled = cancelled
state-filled = filled
command-saved = Saved openings

button-alert = 🔔 Tell me about new ones
alert-offer = When an opening like this is published, I write to you here. How soon would you like to know?
alert-pace-unread = I can write as soon as an opening is published, or once a day. Please choose one of the two.
option-pace-at_once = As soon as it opens
    .typed = immediately | at once | right away | instantly | as soon as possible | asap | every time
option-pace-daily = Once a day
    .typed = daily | every day | each day | once per day
alert-pace-at_once = at once
alert-pace-daily = once a day
alert-pace-paused = paused
alert-saved = Done: I will tell you about new openings { $pace }. You can stop this at any time with one tap.
button-alerts = 🔔 My search alerts
no-alerts = You have no search alerts yet. Search for what interests you, then tap “Tell me about new ones”: I write to you when something fits.
alerts-heading = { $count ->
    [one] <b>Your search alert</b>
   *[other] <b>Your { $count } search alerts</b>
}
alert-line = { $number }. New openings: { $pace }
button-alert-pause = ⏸ Pause { $number }
button-alert-go-on = ▶️ Resume { $number }
button-alert-stop = 🗑 Stop { $number }
alerts-full = You have { $most } search alerts, which is as many as I can watch. Stop one that you no longer need, then try again.
command-alerts = Search alerts

share-link = Link: <code>{ $link }</code>
share-how = Whoever opens the link or scans the picture sees this opening here, in their own language.
similar-heading = <b>These are open and have something in common with it:</b>
similar-opening = { $number }. <b>{ $title }</b>
    { $place } · { $deadline }
    In common: { $common }
similar-none = No opening is like it at the moment.
button-similar = 🔎 Similar openings
reworded = Not all of your words occur together, so I searched for: <b>{ $words }</b>.
reworded-without = Nothing open has { $missing } in it, so here is what has <b>{ $words }</b>.
button-as-typed = ↩️ As I typed it: { $words }

command-mydata = Everything that is stored about you
button-mydata = 📦 Everything stored about me
mydata-whole = <b>Everything that is stored about you.</b> The archive holds a file data.json, which every program for text opens, and the documents you sent.
mydata-part = <b>Everything that is stored about you: part { $number } of { $count }.</b> It is too much for one message of Telegram.
mydata-readme =
    Everything that is stored about you

    data.json: your profile, consents, drafts, applications with every version sent and every step since, settings, the referees you named, what you wrote as a referee, saved openings, search alerts, questions, and the messages that are still kept.
    files: the documents you sent, each under its number. If there is a LOST.txt, the files named in it could not be read.

    Not in here: notes of the recruitment team, what a panel found in an assessment, and what referees wrote in confidence. Ask the team about them with /questions.
    Times are UTC. To have everything deleted: /delete in the chat.
