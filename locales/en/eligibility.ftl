### The eligibility mirror: what an opening states, beside what the profile shows.

button-mirror = 🪞 How my profile compares
button-mirror-again = 🔄 Compare again
button-mirror-section = ✏️ { $section }
button-mirror-fill = ▶️ Fill in my profile
button-to-opening = ← The opening
mirror-heading = <b>How your profile compares</b>
    { $title }
mirror-note = This is a mirror for you alone. It gives no marks and decides nothing: people read your application, and you can apply whatever it shows.
mirror-met = ✅ <b>Met:</b> { $text }
mirror-not-shown = ❔ <b>Not shown yet:</b> { $text }
mirror-not-met = ▫️ <b>Not met so far:</b> { $text }
mirror-open-to = Open to: { $circle }
mirror-line = Your profile: { $line }
mirror-answer = Your answer to “{ $question }”: { $answer }
mirror-noted = Your note: the National Central Bureau has endorsed you.
mirror-line-education = { $name }, { $place } ({ $level })
mirror-line-post = { $title }, { $employer }
mirror-line-experience = { $time } of full-time work in all
mirror-line-language = { $language }, { $level }
mirror-line-weaker = { $language }, { $level } (lower: { $skills })
mirror-line-nationality = nationality: { $country }
mirror-other-level = another level
mirror-years = { $count ->
    [one] one year
   *[other] { $count } years
}
mirror-months = { $count ->
    [one] one month
   *[other] { $count } months
}
mirror-why-empty = To add: the section “{ $section }” of your profile is still empty.
mirror-why-unchecked = I cannot check this one. Say in your motivation how you meet it.
mirror-why-equivalent = An equivalent is accepted as well. If you have one, add it and explain it in your motivation.
mirror-why-ongoing = These studies still go on. Say in your motivation when you will finish.
mirror-why-earlier = These studies ended more than a year ago, or their end is not known. Say in your motivation why you see yourself as a recent graduate.
mirror-why-part = Your posts add up to { $time } in all. Say in your motivation which of them this was part of.
mirror-why-unlisted = Your profile does not name this language. If you speak it, add it.
mirror-why-territory = That is a territory. Add the nationality that stands in your passport.
mirror-why-service = I see no current post with a public authority. If you serve in one, add the post, with the employer’s name in full.
mirror-why-backing = Your service is shown. The agreement of your administration, or the endorsement of your National Central Bureau, is not noted yet: note it under “How a secondment works” as soon as you have it.
mirror-why-denied = This follows from your answer. If it was a slip, change it while the application can still be changed.
mirror-why-unmatched = I do not find it among your licences. If you hold it, add it by its name.
mirror-why-lower = Asked for, at the least: { $level }. If you have a higher diploma, add it.
mirror-why-short = Your profile shows { $time } of { $asked }. If a post is missing, add it.
mirror-why-weaker = Asked for, at the least: { $level }. If you have made progress, change it in your profile.
mirror-why-outside = This country is not among the member countries that I know. If you hold another nationality, add it.
mirror-why-stateless = This point asks for the nationality of a member country. If you hold one, add it; otherwise ask the recruitment team about your case.
mirror-gap = { $start } to { $end }
mirror-gaps = Time without a post in between: { $gaps }. If a post is missing, add it; otherwise there is nothing to do.
mirror-limits = I compare levels, years and other plain facts. Whether your studies and posts are in the field that is asked for, people read: tell them in your motivation.
mirror-empty = Your profile is still empty. As soon as you fill it in, I show you here what it already says to each point.
mirror-no-criteria = The published notice states nothing else that I could compare.
mirror-nothing-stated = The published notice states no criteria, so there is nothing to compare. You can apply all the same; say in your motivation what makes you right for this post.
mirror-illustrative = <i>These criteria are illustrative: they were written for this demonstration.</i>
