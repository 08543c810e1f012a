### How any form is asked: its place, its controls, hints and reasons.

place = <b>{ $section } · { $place } of { $total }</b>
place-entry = <b>{ $section }, entry { $entry } · { $place } of { $total }</b>
place-section = <b>{ $section }</b>
answer-so-far = Your answer so far: <b>{ $answer }</b>
answer-line = { $label }: <b>{ $answer }</b>
own-question = Question { $number }
own-answer = { $label }: { $question }
    <b>{ $answer }</b>
noted = ✓ { $label }: <b>{ $answer }</b>
skipped = left out
nothing-chosen = none of these
no-entries = Nothing entered.
tap-below = Please use the buttons below.

button-yes = Yes
button-no = No
button-back = ← Back
button-back-section = ← { $section }
button-skip = Skip
button-keep-answer = Keep this answer
button-pause = ⏸ Save and leave
button-section = ← Back
button-section-done = ✓ Done
button-change = ✏️ { $label }
button-change-entry = ✏️ { $entry }
button-add-entry = ➕ Add one
button-remove-entry = 🗑 Remove
button-text-done = ✓ That is all
button-text-again = Write it again
button-ticked = ☑ { $label }
button-unticked = ☐ { $label }
button-ticks-done = { $count ->
    [0] None of these
   *[other] ✓ Done ({ $count })
}
button-earlier-years = ← Earlier years
button-later-years = Later years →
button-other-year = ← Another year
button-years = { $first }–{ $last }

several-place = <b>{ $section } · { $first } to { $last } of { $total }</b>
several-place-entry = <b>{ $section }, entry { $entry } · { $first } to { $last } of { $total }</b>
several-ask = Please answer these in one message, with a line for each:
several-change = This is what you have answered. To change something, send its number and the new answer, each on a line of its own.
several-optional = For what you leave out, write a line with only <b>-</b>
several-line = { $number }. { $line }
several-refused = <b>{ $label }:</b> { $reason }
several-unread = I cannot read this. Please write it as in the example.
several-unclear = I cannot tell which line answers which question, so nothing of this is noted yet. Please send a line for each question, or begin each line with its number.
several-offered = Or answer several questions in one message, a line for each: tap the last button below first.
button-keep-answers = Keep these answers

hint-text = Type your answer.
hint-long = Type your answer, in one or several messages, up to { $limit } characters.
hint-choice = Tap your answer.
hint-several = Tap all that apply, then Done.
hint-number = Type a whole number.
hint-percent = Tap or type a percentage: full time is 100.
hint-email = For example <i>amina@example.org</i>
hint-phone = With the country code, for example <i>+33 6 39 98 12 34</i>
hint-country = Type the name of the country.
hint-nationality = Type the country or the nationality.
hint-language = Tap or type the language.
hint-month = Tap the year, or type month and year, for example <i>March 2019</i>
hint-month-held = Tap one of the buttons, or type month and year, for example <i>March 2019</i>
hint-month-near = Tap the year, or type month and year, for example <i>{ $example }</i>
hint-day = Tap the year, or type the date, for example <i>12 March 1990</i>
hint-day-near = Tap the year, or type the date, for example <i>{ $example }</i>
hint-day-held = Tap one of the buttons, or type the whole date, for example <i>{ $example }</i>

text-count = { $used ->
    [one] { $used } character so far
   *[other] { $used } characters so far
}, { $left } left of { $limit }. Send more to add to it, or confirm.
text-again = All right, we start this text again. Please write it anew.
which-one = { $count ->
    [1] You wrote “{ $typed }”. Is it the one below? If not, type it another way.
   *[other] Which one do you mean by “{ $typed }”?
}
which-address = Is the domain spelt right? Tap the address that is yours, or type it again.
which-date = This can be read in two ways. Which date do you mean?
which-month = { $year }. And which month?
which-day = { $month }. And which day?

error-choose = That is none of the answers I can take here. Please tap one of the buttons below.
error-needs_text = Please type your answer as a text message.
error-needed = This one is needed and cannot be left out.
error-sent_voice = I cannot listen to voice messages, sorry. Please type your answer.
error-sent_video = I cannot watch videos, sorry. Please type your answer.
error-sent_sticker = A nice sticker! I can only work with text, though. Please type your answer or use the buttons.
error-sent_location = Thank you, but I do not need your location. Please type your answer.
error-sent_poll = I cannot use polls. Please type your answer.
error-sent_other = I cannot use this kind of message. Please type your answer as a text.
error-other_contact = This is somebody else’s contact. Please share your own, or type your number.
error-several_lines = Your message has several lines, and this question needs only one, so I have noted nothing of it yet. Please send just the answer to this question, on one line.
error-string_too_short = There was nothing to read in that message. Please type your answer.
error-string_too_long = That is too long: at most { $max_length } characters, please.
error-text_too_long = That is over the limit of { $limit } characters by { $over }, so I did not add it. { $kept ->
    [0] Please send a shorter text.
   *[other] Your earlier text is kept: send something shorter, or write it again.
}
error-email = This does not look like an e-mail address. It needs an @ and a domain, for example <i>amina@example.org</i>
error-phone = I cannot read this as a telephone number. Please include the country code, for example <i>+33 6 39 98 12 34</i>
error-no_country = I find no country called “{ $typed }”. Please check the spelling; English, French, Spanish and Arabic all work.
error-no_nationality = I find no country or nationality called “{ $typed }”. Please check the spelling; English, French, Spanish and Arabic all work. If you have none, write <i>stateless</i>.
error-no_language = I find no language called “{ $typed }”. Please check the spelling; English, French, Spanish and Arabic all work.
error-number = Please send a whole number, in digits.
error-greater_than_equal = That is too small: { $ge } at least.
error-less_than_equal = That is too large: { $le } at most.
error-month = I cannot read a month in this. Type for example <i>March 2019</i> or <i>03/2019</i>, or tap the year.
error-month_held = I cannot read a month in this.
error-day = I cannot read a date in this. Type for example <i>{ $example }</i>, with all four digits of the year, or tap the year.
error-day_held = I cannot read a date in this.
error-month_length = { $month } has only { $days } days. Please check the day.
error-no_such_year = The year { $year } cannot be right here. Please check it.
error-year_ahead = The year { $year } is still to come. Please check it.
error-year_before_start = That year is before the beginning, { $start }. Please check it.
error-no_such_day = There is no such day. Please check day, month and year, for example <i>{ $example }</i>
error-period_months = I need the months as well as the years, for example <i>09/2014 – 06/2018</i>
error-month_ahead = This month is still to come. Please check the year.
error-months_in_order = This would end before it begins. Please check both dates.
error-birth_date = There seems to be a slip in this date. Please check the year.
