### The talent pool: the candidate's own page, the question after six months, invitations; and looking through it.

button-pool = 🌱 Talent pool
button-pool-join = ✅ I agree, add me
button-pool-again = ↩️ Add me again
button-pool-leave = Leave the talent pool now
button-pool-stay = ✅ Yes, keep me in the pool
button-pool-apply = 📝 Continue with the application
button-pool-decline = Not this time

pool-heading = <b>Talent pool</b>
pool-out = You are not in the talent pool.
pool-in = You have been in the talent pool since { $since }. You stay in it until { $until } at the latest.
pool-consent =
    <b>What for:</b> the recruitment team may find your profile when it looks for people for other openings, by facts such as languages, years of work or field, and may invite you here to apply.
    <b>How long:</b> one year. After six months I ask whether it still holds; without an answer within 30 days you are taken out.
    <b>Your choice:</b> it is separate from every application and has no influence on them. You can leave at any time by one tap, at once and without giving a reason.
pool-joined = <b>Noted.</b> Thank you.
pool-left = <b>Done.</b> You have left the talent pool, and nobody will find you there any more. Your applications go on as they are.
pool-ask = You have been in the <b>talent pool</b> since { $since }. Should it stay that way? Please answer within { $days ->
    [one] { $days } day
   *[other] { $days } days
}; otherwise you are taken out, and can come back whenever you like.
pool-ended = Your time in the <b>talent pool</b> is over, so the recruitment team does not find you there any more. Thank you for your interest. If you would like to come back, one tap is enough.
pool-invited = <b>The recruitment team invites you to apply: { $title }</b> ({ $reference }). It found you in the talent pool. An invitation is no promise, and you are free to decline.
pool-invited-by = You can apply { $deadline }.
pool-invited-draft = A draft is ready: your profile is there, and what you wrote last time is kept as a beginning for your motivation. You can use it or write a new one. Nothing is sent before you submit.
pool-invited-profile = A draft is ready with your profile. Nothing is sent before you submit.

button-staff-pool = 🌱 Talent pool
button-staff-pool-less = ✖️ { $what }
button-staff-pool-level = 🎓 Level of education
button-staff-pool-back = ⬅️ Back to the list
button-staff-pool-invite = ✉️ Invite to apply
staff-pool-which = <b>Talent pool.</b> For which opening are you looking? Tap it, or type its reference.
staff-pool-opening = <b>{ $reference }</b> { $title }
staff-pool-no-opening = <b>Talent pool.</b> None of your openings takes applications now.
staff-pool-heading = <b>Talent pool</b> for { $title } ({ $reference })
staff-pool-count = { $count } of { $total } meet all of it, in the order in which they joined.
staff-pool-blind = 🙈 Blind review: no names, countries or nationalities, and they are not looked for.
staff-pool-how = Type what you look for, with commas: <i>French B2, 5 years, law, Morocco, Moroccan</i>. A country is where somebody lives; “Moroccan” is a nationality.
staff-pool-how-blind = Type what you look for, with commas: <i>French B2, 5 years, law</i>.
staff-pool-person = <b>{ $number }</b> { $name } · { $languages } · { $years ->
    [one] { $years } year
   *[other] { $years } years
} · { $level }
staff-pool-number = No. { $number }
staff-pool-name = { $name }
staff-pool-language = { $language } { $level }
staff-pool-any-level = (any level)
staff-pool-no-level = no diploma entered
staff-pool-years = { $count ->
    [one] { $count } year or more
   *[other] { $count } years or more
}
staff-pool-word = “{ $word }”
staff-pool-lives = Lives in { $country }
staff-pool-nation = Nationality: { $country }
staff-pool-level = From which level of education on?
staff-pool-since = In the pool since { $day }
staff-pool-study = 🎓 { $what }
staff-pool-post = 💼 { $what }
staff-pool-skills = 🛠 { $what }
staff-pool-said-invited = ✅ Number { $number } is invited: a filled draft and a message are on their way.
staff-pool-said-again = Number { $number } was invited to this opening before, so nothing was sent.
staff-pool-said-applied = Number { $number } has applied for this opening already.
staff-pool-said-left = Number { $number } is no longer in the talent pool.
staff-pool-said-closed = This opening takes no more applications, so number { $number } was not invited.
