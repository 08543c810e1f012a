### Secondments: who does what by when, the dossier for the National Central Bureau, the candidate's own note of it.

button-secondment = 🤝 How a secondment works
button-to-secondment = ← How a secondment works

secondment-heading = <b>How a secondment works</b>
    { $title }
secondment-none = The opening { $reference } is not there as a secondment (any more), so there is nothing to explain here.
secondment-notice-asks = The notice asks for an endorsement by your National Central Bureau. You can submit here before it arrives.
secondment-notice-silent = The notice does not list an endorsement among its papers. A secondment still goes through your National Central Bureau, and you can submit here before it answers.
secondment-still = <b>Not to forget:</b> the endorsement by your National Central Bureau goes its own way, and you are the one who asks for it. The steps, and the dossier to print, are one tap away.
secondment-paper = Endorsement: it goes through your National Central Bureau, not through this chat.
secondment-bureau = Your bureau: the National Central Bureau of <b>{ $country }</b>, by your nationality.
secondment-which = You hold several nationalities. <b>Which country’s National Central Bureau do you ask?</b> Usually it is that of the country you serve.
secondment-several = You hold several nationalities. As soon as you have begun your application, you choose whose National Central Bureau you ask.
secondment-no-country = Which National Central Bureau is yours follows from your nationality. Your profile does not show that of a member country yet.
button-add-nationality = ✏️ Add my nationality
button-bureau = 🏛 I ask the bureau of { $country }

secondment-step = { $number }. <b>{ $who }:</b> { $what }
    <i>{ $when }</i>
secondment-who-candidate = You
secondment-who-employer = Your employer
secondment-who-bureau = The National Central Bureau
secondment-step-agree = speak with your superior, and ask for a letter of conditions: you are released for the whole secondment, and salary, social security and pension rights continue.
secondment-step-dossier = print the dossier, take it to the bureau and ask for the endorsement.
secondment-step-letter = confirms the conditions in writing and gives the letter to the bureau.
secondment-step-check = checks that you serve in a public authority of the country and meet the conditions of the notice.
secondment-step-send = sends the signed endorsement and the letter to the organisation through its official channel.
secondment-step-submit = submit your application here. You need not wait for the other steps.
secondment-lead = { $days ->
    [0] before the deadline
    [one] one day before the deadline
   *[other] { $days } days before the deadline
}
secondment-by = { $lead }: by { $day }
secondment-late = as soon as you can ({ $lead } was { $day })
secondment-advice = The days are advice: a bureau may need several weeks. Only the deadline itself is in the notice.
secondment-begin = As soon as you have begun your application, I make the dossier for you to print, and you can note here what has been asked for and what has arrived.

secondment-endorsement = Endorsement by the bureau: <b>{ $status }</b>
endorsement-not_asked = not asked for yet
endorsement-asked = asked for on { $day }
endorsement-endorsed = given (noted on { $day })
endorsement-refused = refused (noted on { $day })
secondment-letter = Letter of conditions from your employer: <b>{ $status }</b>
letter-not_asked = not asked for yet
letter-asked = asked for on { $day }
letter-received = there (noted on { $day })
secondment-note = This is your own note. Tap below when something has changed. For the organisation, what counts is what the bureau sends.
secondment-refused = I am sorry. You may ask the bureau for its reason and whether it can look again. Your application here stays as it is, and the organisation decides on it.
secondment-dossier-waits = The dossier is ready to print as soon as your profile is complete.
button-endorsement-not_asked = ↩️ Endorsement not asked for yet
button-endorsement-asked = 📤 I have asked for the endorsement
button-endorsement-endorsed = ✅ The bureau has endorsed me
button-endorsement-refused = ✖️ The bureau has refused
button-letter-not_asked = ↩️ Letter not asked for yet
button-letter-asked = 📤 I have asked for the letter
button-letter-received = 📄 The letter is there

button-dossier = 🖨 Dossier for the bureau (PDF)
dossier-language = In which languages should the dossier be? The bureau reads one of the two.
button-dossier-both = { $own } + { $other }
button-dossier-own = { $own } only
dossier-file = Your dossier for the National Central Bureau of { $country }, to print and hand over. Please look at it once before you do: it holds your whole profile.
