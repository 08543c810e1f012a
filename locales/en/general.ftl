### What belongs to no one conversation: welcome, menu, help, consent, commands, controls.

welcome =
    <b>Welcome.</b> I help you find an opening and apply for it, step by step.

    I am a bot: a program, not a person. People read and decide on your application; I only carry it, safely.
choose-language = Which language would you like to use? You can change it at any time with /language.
language-name-en = English
language-name-fr = Français
language-name-es = Español
language-name-ar = العربية
language-changed = From now on we speak English.

consent-text =
    <b>Before we start</b>

    To prepare an application I store what you enter: your profile, your answers, the documents you send (encrypted) and where each application stands. On our side, only the recruitment team can read it. A draft you abandon is deleted after 30 days, an unsuccessful application after 180 days.

    Telegram carries these messages and keeps a copy of the chat. So please never send passports, criminal records or medical papers here.
consent-question = May I store what you enter, for the purpose of your applications? You can look through the openings without agreeing.
consent-waits = <b>One question is still open</b> (the details are further up):
consent-declined = That is all right: nothing is stored. You can look through the openings, and I ask again only when something would have to be kept, such as an application.
consent-thanks = Thank you. What you enter is now saved as you go. You can change your mind at any time: /privacy.
button-consent = Yes, I agree
button-privacy = Privacy in full
button-not-now = Not now, just look around
button-consent-again = ↩️ Back to the question of consent
privacy =
    <b>Your data</b>

    <b>What is stored:</b> the profile you fill in, your answers, the documents you send (encrypted), your applications with their history, the openings and searches you saved, your questions to the team, your settings, and the technical identifier of this chat.
    <b>What for:</b> to prepare, send and follow your applications. Nothing is used for advertising, and no software scores or ranks you.
    <b>Who reads it:</b> the recruitment team of the organisation.
    <b>How long:</b> drafts 30 days after you last touched them, unsuccessful applications 180 days after the decision, the messages themselves as they came and went 7 days. The talent pool is a separate choice, for up to a year.
    <b>Telegram:</b> chats with a bot are not end-to-end encrypted. Never send passports, criminal records or medical papers here; you will be told a safe way when they are needed.

menu = <b>What would you like to do?</b>
button-menu = 🏠 Menu
button-search = 🔎 Find an opening
button-profile = 👤 My profile
button-applications = 🗂 My applications
button-language = 🌐 Language
button-help = ❓ Help
button-resume = ▶️ Continue: { $what }
button-continue = ▶️ Continue
button-discard = 🗑 Delete what I entered
button-discard-really = Yes, delete it
nothing-to-discard = There is nothing left to delete here.
discard-sure = Delete everything you entered in “{ $what }”? This cannot be undone.
discard-changes-sure = Drop the changes you have not finished in “{ $what }”? What was saved before stays as it is.
discarded = Deleted.
draft-application = application { $reference }
paused =
    <b>Kept: { $what }.</b>

    Everything you entered is saved, and we go on from the same question when you come back. A draft that nobody touches for 30 days is deleted.
paused-amending =
    <b>Your changes are kept, but not sent yet: { $what }.</b>

    What you sent before counts until you send the new version. You can go on with the changes at any time before the deadline.
out-of-date = That button belongs to an earlier step, so I changed nothing. Here is where we are now.
courtesy-greeting = Hello! It is good to have you here.
courtesy-thanks = You are welcome.
courtesy-answer = I cannot tell which question this answers. To say yes or no, tap the button under the question.
unknown-command = I do not know the command /{ $command }. Here is what I can do.
unknown-command-here = I do not know the command /{ $command }. We are still at this question; /cancel leads out of it, and what you entered is kept.
nothing-to-cancel = There is nothing to cancel: no form is open.
edited-not-used = You changed an earlier message. I keep the answer as you first sent it; to change it, use the ✏️ buttons in the review.
sent-unasked = I can only work with text and buttons. Type a word to search the openings, or use the menu.
number-unlisted = { $count ->
    [one] There is no { $number } here, only number { $first }. Type it or tap it.
   *[other] There is no { $number } in the list: its numbers go from { $first } to { $last }. Type or tap one of them.
}
contact-unasked = Thank you, but I did not ask for a contact just now.
help =
    <b>How this works</b>

    1. Find an opening: type any word in English, French, Spanish or Arabic, such as <i>cyber</i> or <i>Lyon</i>, or use the filters.
    2. Press <b>Apply</b>. I ask one question at a time; your profile is filled in once and used for every application.
    3. Check everything, then submit before the deadline. You get a receipt with a number.

    You can stop at any moment: everything is saved. /cancel leaves a form, /applications shows where your applications stand, /language changes the language.

    I am a bot. Decisions about applications are made by people.

command-start = Menu
command-search = Find an opening
command-profile = My profile
command-documents = My documents
command-applications = My applications and drafts
command-language = Change the language
command-help = How this works
command-cancel = Leave a form and keep it
bot-description = I help you find an opening at an international organisation and apply for it, step by step, in English, French, Spanish or Arabic. I am a bot; people make the decisions.
bot-short-description = Find openings and apply, step by step, in four languages.
private-only = I talk about applications in private chats only. Please write to me directly.

number = { $number }
date = { $date }
only-in = { $text } ({ $language })
deadline-date = until the end of { $day }
deadline-minute = until { $moment }
deadline-left = { $deadline } ({ $days ->
    [0] last day
    [one] { $days } day left
   *[other] { $days } days left
})
deadline-at-home = For you, that is { $at }.
deadline-over = { $deadline } (closed)

sorry-failed = Something went wrong on our side with your last message, and it was not used. What you entered before is safe. Please try again, or press Menu.
month-01 = January
month-02 = February
month-03 = March
month-04 = April
month-05 = May
month-06 = June
month-07 = July
month-08 = August
month-09 = September
month-10 = October
month-11 = November
month-12 = December

button-erase = 🗑 Delete my data
button-erase-really = Yes, delete everything
erase-sure =
    <b>Delete everything about you?</b>

    Your profile, your answers, your drafts, your documents, your applications, your saved openings and alerts, your questions, your settings and your consents are deleted from our store at once and cannot be brought back. This ends your consent. The messages in this chat stay in Telegram until you delete the chat yourself.
erase-applications = { $count ->
    [one] <b>You have sent one application. It will be deleted too, and nobody will consider it any more.</b>
   *[other] <b>You have sent { $count } applications. They will be deleted too, and nobody will consider them any more.</b>
}
erased = Everything that was kept about you is deleted. You can look through the openings, and begin anew at any time.
erase-held = Your data are on hold at the moment, so they cannot be deleted yet. You were told when the hold began, and you will be told when it ends. Your applications go on as before. If you do not agree, please write to the team.
erased-on-request = As you asked our data protection team, everything that was kept about you is deleted. You can look through the openings, and begin anew at any time.
hold-begun = Your data are on hold from now on: your profile, documents and applications are not deleted, and nobody finds you in the talent pool, until the data protection team ends the hold. Your applications go on as before. You will be told when the hold ends.
hold-ended = The hold on your data has ended. They are kept for the usual times again, and you can have them deleted at any time.
mydata-on-request = You asked our data protection team for your data. Here they are; they were sent to this chat only.
command-privacy = Your data: what is kept, delete it
