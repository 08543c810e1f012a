### Applying, and what became of it.

before-applying = <b>Applying for { $title }</b>

    { $count ->
        [one] One section of your profile is not complete yet. We finish it first; it serves every later application too.
       *[other] { $count } sections of your profile are not complete yet. We finish them first; they serve every later application too.
    } You can stop at any moment and go on later.
applying-to = <b>Applying for { $title }</b>
applied-already = You have already applied for <b>{ $title }</b>. You find it under My applications.

question-apply-motivation = Why do you want this post, and why you?
    .hint = Up to 3,000 characters, in one or several messages.
    .label = Motivation
question-apply-pool = If you are not chosen this time, may we keep your application in the talent pool and consider you for other openings?
    .hint = For up to a year. Your answer has no influence on this application.
    .label = Talent pool

review-heading = <b>Please check: this is what will be sent for { $title }</b>
section-apply-heading = <b>Your application</b>
declaration = What I have entered is true and complete, and I know that false statements can end my application or my contract.
    .label = Declaration
review-declaration = <b>By submitting you declare:</b> “{ declaration }”
review-ready = <b>Is everything right?</b> Tap what you want to change, or submit.
review-typed = I changed nothing: at this point the buttons decide. Your answers are listed above; tap one to change it, or type its name (<i>telephone</i>, <i>motivation</i>).
knocked-out = ⚠️ With your answer to “{ $question }” this application cannot be submitted. Please check the answer; if it is right, another opening may fit you.
button-submit = 📨 Submit my application
button-change-profile = ✏️ My profile
receipt =
    <b>Submitted.</b> Your application for <b>{ $title }</b> has been received.

    Number: <code>{ $public_id }</code>
    Time: { $at }
receipt-next = <b>What comes next:</b> after the deadline the recruitment team reads all applications. People who are shortlisted are contacted for an assessment. You will hear from us here, whatever the outcome.
refused-closed = The deadline for <b>{ $title }</b> had passed when you tapped Submit, so it was not sent. Your profile is kept and serves for other openings.
refused-ended = <b>{ $title }</b> had been closed when you tapped Submit, so it was not sent. Your profile is kept and serves for other openings.
refused-gone = <b>{ $title }</b> is no longer there, so nothing was sent. Your profile is kept for other openings.
refused-not_started = This application had been sent or withdrawn before, so nothing was sent now. You see where it stands under My applications.

no-applications = You have not applied for anything yet. Drafts and applications will be listed here.
applications-heading = { $count ->
    [one] <b>Your application</b>
   *[other] <b>Your { $count } applications</b>
}
applications-part = Numbers { $first } to { $last }, newest first
application-draft = <b>{ $title }</b>
    { $status } · { $deadline }
application-line = <b>{ $title }</b>
    { $status } · <code>{ $public_id }</code>
button-application = { $title }
application-heading = <b>{ $title }</b>
    Number: <code>{ $public_id }</code>
application-submitted = Submitted: { $at }
application-until = You can change it { $deadline }.
application-unsent = ⚠️ You have begun changes that are not sent yet. Until you send them, the version you sent counts.
application-status = Status: <b>{ $status }</b>
button-see-sent = 📄 What I sent
button-withdraw = Withdraw
button-withdraw-really = Yes, withdraw it
button-keep-application = No, keep it
sent-heading = <b>{ $title }</b>
    What you sent as <code>{ $public_id }</code>, { $at }
withdraw-sure = Withdraw the application <code>{ $public_id }</code>? The recruitment team will not consider it any more. As long as the opening accepts applications you can apply again.
withdrawn = The application <code>{ $public_id }</code> is withdrawn.
withdrawn-stays = Your profile and your documents stay with you for other applications.
withdrawn-pool = You stay in the talent pool: that is an agreement of its own. You can leave it here.
withdrawn-reminded = The opening stays among your saved ones, and I go on reminding you of its deadline.
withdrawn-saved = The opening stays among your saved ones.
not-withdrawn = The application <code>{ $public_id }</code> cannot be withdrawn any more. You see where it stands under My applications.

amending = <b>Changing your application for { $title }</b>

    What you sent (version { $revision }) counts until you send the changed one. Your profile is taken as it is now.
review-amending = <b>Is everything right?</b> Tap what you want to change, or send the new version. Until then the one you sent counts.
button-amend = ✏️ Change what I sent
button-submit-amendment = 📨 Send the new version
receipt-amended =
    <b>Sent.</b> The new version of your application for <b>{ $title }</b> has been received. It is the one that counts now.

    Number: <code>{ $public_id }</code>, version { $revision }
    Time: { $at }
receipt-file = Your receipt, with everything you sent. Keep it.
button-receipt = 🧾 Receipt (PDF)
application-amended = Version { $revision }, sent on { $at }
refused-under_review = The recruitment team has begun to read this application, so nothing was changed. You see where it stands under My applications.
refused-unchanged = Nothing is different from what you sent before, so nothing was sent again. What you sent counts.
refused-amending-closed = The deadline for <b>{ $title }</b> had passed when you tapped, so the changes were not sent. The version you sent before counts, and is being considered.
refused-amending-ended = <b>{ $title }</b> had been closed when you tapped, so the changes were not sent. The version you sent before counts, and is being considered.
closed-meanwhile-title = <b>{ $title }</b>
closed-meanwhile = ⚠️ This opening has closed meanwhile, so the application cannot be sent any more. What you write here is kept, and your profile serves for other openings.
closed-meanwhile-amending = ⚠️ This opening has closed meanwhile, so the changes cannot be sent any more. The version you sent before counts. What you write here is kept.
refused-amending-gone = <b>{ $title }</b> is no longer there, so the changes were not sent.
refused-amending-not_started = This application has been withdrawn, so the changes were not sent.
refused-amending-under_review = The recruitment team has begun to read your application for <b>{ $title }</b>, so it cannot be changed any more. What you sent counts.
refused-amending-unchanged = Nothing is different from what you sent for <b>{ $title }</b>, so nothing was sent again. What you sent counts.
button-see-written = 📝 What I had written
written-heading = <b>{ $title }</b>
    What you wrote, which was not sent. You can copy it from here.
nothing-written = Nothing is kept of an unsent application for this opening.

verify-how = Send /verify and the code from a receipt, a message or an offer, for example <code>/verify A-7K3M-9QXF-2-K7QX-2MPA</code>. I tell you whether it comes from here.
verify-unreadable = “{ $typed }” is not one of our codes. They look like this: <code>A-7K3M-9QXF-2-K7QX-2MPA</code>. Please copy it once more from the end of the paper or message.
verify-unknown = ⚠️ <b>No receipt of ours has the code</b> <code>{ $code }</code>. Please check it once more. If it is really what the paper says, the paper does not come from here: pay nothing and send no papers because of it.
verify-genuine =
    ✅ <b>Genuine.</b> The receipt <code>{ $code }</code> comes from here.

    Application for <b>{ $title }</b> ({ $reference }), version { $revision }
    Submitted: { $at }
verify-replaced = A later version ({ $latest }) has replaced it since.
verify-withdrawn = The application has been withdrawn since.

button-calendar = 📅 Deadline in my calendar
calendar-file = Open this file to put the deadline into your calendar, with reminders a week and a day before.
calendar-gone = Open this file to take the deadline out of your calendar again.
calendar-none = No deadline has been published for <b>{ $title }</b>, so there is nothing to put into a calendar.
command-verify = Check whether a receipt is genuine
button-opening = 🔎 The opening
