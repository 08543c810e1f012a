### An offer of appointment: its terms, the candidate's answer, and what staff do with it.

offer-part = <b>{ $heading }</b>
offer-fact = { $label }: { $value }
offer-part-post = The appointment
offer-part-pay = Pay and allowances
offer-part-terms = Terms and benefits
offer-part-move = Help with the move
offer-field-grade = Grade
offer-field-step = Step
offer-field-contract = Contract
offer-field-months = Length of contract
offer-field-station = Duty station
offer-field-starts_on = First day
offer-field-probation = Probation
offer-field-salary = Salary
offer-field-tax = Tax
offer-field-expatriation = Expatriation allowance
offer-field-installation = Installation grant
offer-field-family = Family allowance
offer-field-transport = Transport allowance
offer-field-shift = Shift allowance
offer-field-short_term = Short-term allowance
offer-field-hours = Working hours
offer-field-leave = Annual leave
offer-field-health = Health insurance
offer-field-pension = Pension
offer-field-conditions = Conditions
offer-field-valid_days = Time to answer
offer-field-support = Paid or arranged
offer-field-travel = Travel
offer-field-removal = Removal
offer-field-house_hunting = House-hunting visit
offer-field-visa = Visa and permits
offer-months = { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
offer-days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
offer-hours = { $count ->
        [one] { $count } hour a week
       *[other] { $count } hours a week
    }
offer-monthly = { $sum } { $currency } a month
offer-once = { $sum } { $currency }, once
offer-tax-exempt = exempt from national income tax
offer-tax-internal = the Organization’s internal tax applies
offer-tax-national = national tax rules apply
offer-cover-organisation = the Organization’s scheme
offer-cover-national = the national scheme
offer-cover-employer = your present employer’s scheme
offer-support-travel = travel to the duty station
offer-support-removal = removal of your household
offer-support-house_hunting = a visit to look for a home
offer-support-visa = visa and permits
offer-state-preparing = ✏️ Being prepared
offer-state-proposed = ⏳ Waits for a second person
offer-state-sent = 📨 Sent
offer-state-review_requested = 🔎 A review was asked for. The offer stays open until it is answered.
offer-state-accepted = ✅ Accepted
offer-state-declined = Declined
offer-state-lapsed = ⌛ The time to answer has passed
offer-state-replaced = Replaced by a later offer
offer =
    📜 <b>Offer of appointment</b>
    { $title } ({ $reference })
offer-until = { $days ->
        [one] Please answer by { $until }: { $days } day left.
       *[other] Please answer by { $until }: { $days } days left.
    }
offer-code = To check that it comes from us: <code>/verify { $code }</code>
button-offer = 📜 See the offer
button-offer-paper = 📄 The offer as PDF
button-offer-accept = ✅ Accept
button-offer-review = 🔎 Ask for a review
button-offer-decline = Decline
button-offer-yes = Yes, I accept
button-offer-confirm = ✅ Confirm
offer-paper-sent = Your offer as a PDF. It can be verified with the code at its end.
offer-accept =
    Would you like to accept the offer for { $title }?

    Take the time you need: nothing is binding until you have confirmed on the next screen.
offer-sure = Last step. With “Confirm” you accept the appointment as { $title } with all the terms of the offer. Your first day is { $starts_on }.
offer-accepted =
    🎉 <b>You have accepted the offer.</b>
    { $title }, { $at }.
    Your proof is attached. We are very glad that you are joining us; a list of what to prepare is waiting for you.
offer-decline = You would like to decline the offer for { $title }. The button you choose now declines it; a reason helps us, but you need not give one.
offer-reason-pay = Decline: the pay
offer-reason-family = Decline: family reasons
offer-reason-other_post = Decline: another post
offer-reason-place = Decline: the place
offer-reason-unsaid = Decline without a reason
offer-declined = You have declined the offer for { $title }. Thank you for telling us, and for the time you gave us. We wish you all the best.
offer-review = What should we look at again? Please write it in one message: the start date, the step, an allowance, anything. While we look at it, the offer stays open.
offer-review-sent = Thank you. Your message is with the recruiter, and the answer will come here. The offer stays open until then; you can still accept or decline it.
told-offer = 🎉 <b>Good news: we would like to appoint you.</b>
told-offer-waits = { $days ->
        [one] Your offer for { $title } waits for your answer until { $until }: { $days } day left. If something keeps you from deciding, you can ask for a review.
       *[other] Your offer for { $title } waits for your answer until { $until }: { $days } days left. If something keeps you from deciding, you can ask for a review.
    }
told-offer-lapsed = The time to answer our offer for { $title } has passed, so the offer has ended. If something came in between, please write to us here.
button-relocation = 🧳 Prepare your start
relocation =
    🧳 <b>Before your first day</b>: { $starts_on }
    { $title }
    Tap what is done. Nothing here is a condition; it is there to help you.
relocation-done = Done: { $done } of { $total }
relocation-ticked = ✅ <s>{ $what }</s>
plain-relocation-ticked = Done: { $what }
relocation-open = ▫️ <b>{ $what }</b>, by { $day }
relocation-late = ❗ <b>{ $what }</b>: was due { $day }
button-todo = ⬜ { $what }
button-todo-done = ☑️ { $what }
plain-button-todo = To do: { $what }
plain-button-todo-done = Done: { $what }
told-relocation = 🧳 Coming up before you start as { $title }:
todo-notice = Give notice to your employer
    .short = Notice
    .help = Your notice period decides your last day; ask for a written confirmation.
todo-release = Have your authority release you
    .short = Release
    .help = Your administration confirms the secondment in writing, through the National Central Bureau.
todo-visa = Visa and permits
    .short = Visa
    .help = We send you the letters that the consulate asks for; check that your passport is valid for a year.
todo-school = School or child care
    .short = School
    .help = Places are given early; ask us for the list of international schools.
todo-housing = A place to live
    .short = Housing
    .help = Begin with a furnished flat for the first weeks; never pay before a visit.
todo-removal = Removal
    .short = Removal
    .help = Ask for three quotations and send us the one you choose before you order.
todo-insurance = Health insurance
    .short = Insurance
    .help = Send the names of those to be insured with you; cover begins on your first day.
todo-travel = Book the journey
    .short = Travel
    .help = We book or refund the ticket; tell us your dates.
todo-bank = Bank account
    .short = Bank
    .help = A local account makes the first salary quicker; bring the offer and your passport.
todo-registration = Register where you live
    .short = Registration
    .help = The reception desk helps you with the residence card.
todo-first_day = Papers for the first day
    .short = First day
    .help = Passport, diplomas in the original, bank details, two photos.
button-offer-file = 📜 Offer
button-offer-prepare = ✏️ Prepare an offer
button-offer-again = ✏️ Extend or change the offer
button-offer-approve = ✅ Approve and send
button-offer-return = ↩️ Give back
button-offer-propose = ➡️ Propose to a second person
button-offer-start-start_onboarding = 🧳 Begin onboarding
button-offer-start-enter_on_duty = 🏁 Entered on duty
offer-file =
    📜 <b>Offer</b> { $public_id }
    { $title }
offer-proposer = By: { $name }
offer-missing = Still to be said: { $fields }
offer-checks-open = ⚠️ Pre-employment checks: { $done } of { $total } done
offer-checks-done = ✅ Pre-employment checks: { $done } of { $total } done
offer-first-day = 🗓 The first day is { $day }. From then on you can note here that the person has entered on duty.
offer-progress = Preparations done: { $done } of { $total }
offer-none = No offer yet.
offer-valid = { $count ->
        [one] To be answered within { $count } day.
       *[other] To be answered within { $count } days.
    }
offer-sent-until = { $days ->
        [one] Until { $until }: { $days } day left
       *[other] Until { $until }: { $days } days left
    }
offer-answered = Answered { $at }
offer-said = 💬 { $said }
offer-group-post = Appointment
offer-group-pay = Pay
offer-group-terms = Terms
offer-group-move = Move
offer-group = Tap what you want to change.
offer-ticked = ☑️ { $what }
offer-unticked = ⬜ { $what }
plain-offer-ticked = Given: { $what }
plain-offer-unticked = Not given: { $what }
offer-value = { $what }: { $value }
offer-empty = { $what }: –
offer-ask-grade = Which grade?
offer-ask-step = Which step (a number)?
offer-ask-months = For how many months?
offer-ask-starts_on = When is the first day? For example 2027-03-01
offer-ask-probation = How many months of probation? 0 for none
offer-ask-hours = How many hours a week?
offer-ask-leave = How many days of leave a year?
offer-ask-conditions = Which conditions? They are shown as you write them.
offer-ask-valid_days = How many days to answer?
offer-ask-salary = Salary a month, with the currency? For example 5 200 EUR
offer-ask-expatriation = Expatriation allowance: how much a month? 0 for none
offer-ask-family = Family allowance: how much a month? 0 for none
offer-ask-transport = Transport allowance: how much a month? 0 for none
offer-ask-shift = Shift allowance: how much a month? 0 for none
offer-ask-short_term = Short-term allowance: how much a month? 0 for none
offer-ask-installation = Installation grant: how much, once? 0 for none
offer-unreadable = That cannot be read here.
offer-changed = ⚠️ Nothing was sent: the terms have changed since you read them.
told-staff-offer-proposed = 📜 An offer waits for your approval: { $public_id }, { $title }
told-staff-offer-returned = ↩️ Your offer was given back: { $public_id }, { $title }
told-staff-offer-accepted = ✅ Offer accepted: { $public_id }, { $title }
told-staff-offer-declined = Offer declined: { $public_id }, { $title }
told-staff-offer-lapsed = ⌛ Offer lapsed without an answer: { $public_id }, { $title }
told-staff-offer-review_requested = 🔎 Review asked for: { $public_id }, { $title }
offer-kind = Offer of appointment
offer-intro = The terms on which the Organization offers this appointment. The offer stands until the day named here, unless a later one has replaced it.
offer-intro-accepted = Proof of acceptance: this offer was accepted in the chat, confirmed twice, at the time named below.
offer-running = { $public_id } · offer { $number }
offer-of-application = Application number
offer-of-reference = Reference of the opening
offer-of-name = For
offer-of-sent = Made on
offer-of-until = To be answered by
offer-of-accepted = Accepted on
offer-verify = How to verify this offer
offer-verify-how = Send { $command } to { $bot } on Telegram, or scan the QR code on the first page. The answer says whether this offer was really made, and when. We never ask for money.
verify-offer-genuine =
    ✅ <b>This offer comes from here</b>: <code>{ $code }</code>
    { $title } ({ $reference }), made on { $at }.
    { $state }
verify-offer-unknown = ⚠️ <b>No offer of ours has the code</b> <code>{ $code }</code>. Please check it once more. If it is really what you were sent, it does not come from here: pay nothing and send no papers because of it.
