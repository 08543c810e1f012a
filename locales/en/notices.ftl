### What the bot says without being asked: deadlines that near, changes, words that are owed, new openings.

notice-deadline-saved = ⏰ You saved <b>{ $title }</b>. You can apply { $deadline }.
notice-deadline-draft = ⏰ Your application for <b>{ $title }</b> has not been sent yet. You can finish and send it { $deadline }.
notice-deadline-ready = ⏰ Your application for <b>{ $title }</b> is complete, but not sent. You can send it { $deadline }.
notice-deadline-amending = ⏰ You began to change your application for <b>{ $title }</b>. What you sent counts as it is; changes can be sent { $deadline }.
notice-deadline-amended = ⏰ The changes to your application for <b>{ $title }</b> are complete, but not sent. What you sent before counts; changes can be sent { $deadline }.
notice-hours = { $hours ->
    [one] Less than an hour is left.
   *[other] Less than { $hours } hours are left.
}
notice-deadlines = { $count ->
    [one] ⏰ <b>One deadline is near.</b>
   *[other] ⏰ <b>{ $count } deadlines are near.</b>
} Tap one to go on.
notice-item = { $number }. <b>{ $title }</b>
    { $deadline }
notice-also-saved = Saved, not begun.
notice-also-draft = Begun, not complete.
notice-also-ready = Complete, not sent.
notice-also-amending = Sent; your changes are not complete.
notice-also-amended = Sent; your changes are not sent.
notice-button-item = { $number }. { $title }

notice-endorsement = 🤝 <b>{ $title }</b> is a secondment, and by your own note the endorsement of your National Central Bureau is still open. A bureau may need several weeks. Applications are accepted { $deadline }; you can submit before the endorsement arrives.

notice-change-extended = 📅 <b>More time:</b> the deadline for <b>{ $title }</b> has been extended. Applications are accepted { $deadline }.
notice-change-forward = ⚠️ <b>Less time:</b> the deadline for <b>{ $title }</b> has been brought forward. Applications are accepted { $deadline }.
notice-change-dated = 📅 <b>{ $title }</b> has a deadline now. Applications are accepted { $deadline }.
notice-change-undated = 📅 The deadline for <b>{ $title }</b> has been lifted. Applications are accepted until further notice.
notice-change-reopened = 📅 <b>{ $title }</b> accepts applications again, { $deadline }.
notice-change-closed = <b>{ $title }</b> no longer accepts applications.
notice-change-cancelled = <b>{ $title }</b> has been cancelled by the organisation.
notice-change-filled = <b>{ $title }</b> has been filled.
notice-draft-unsent = Your draft can no longer be sent. Your profile is kept and serves for other openings.
notice-standing = Your application <code>{ $public_id }</code> stands at: <b>{ $status }</b>.
notice-yours-changeable = It has arrived and you need do nothing. If you like, you can change it until the deadline.
notice-yours-kept = It has arrived and you need do nothing.
notice-yours-closed = It has arrived and is being considered. You need do nothing.
notice-yours-filled = No decision on your application has been recorded here yet. The recruitment team records one for every application, and you will hear it here.
notice-yours-cancelled = This ends the selection, through no fault of yours. Your profile is kept and serves for other openings.

notice-no-news = There is no decision yet on your application for <b>{ $title }</b> (<code>{ $public_id }</code>). It stands at: <b>{ $status }</b>. You need do nothing; the recruitment team can see that you are waiting.
notice-no-news-start = There is nothing new yet about your start as <b>{ $title }</b> (<code>{ $public_id }</code>). It stands at: <b>{ $status }</b>. What you can prepare meanwhile is listed with your application; the recruitment team can see that you are waiting.
next-word = Next word by { $day }, even if it is only that we need more time.

notice-untouched = You have not touched this for a while: <b>{ $drafts }</b>. To protect your data, it will be deleted on { $day } unless you go on with it before then.

notice-news = { $count ->
    [one] 🔔 <b>A new opening for you</b>
   *[other] 🔔 <b>{ $count } new openings for you</b>
}
notice-news-more = There are more; a search shows them all.
notice-button-stop = 🗑 Stop this alert
