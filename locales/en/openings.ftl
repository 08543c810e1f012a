### Searching and one opening's card.

search-all = <b>All open positions</b>
search-described = <b>Openings: { $filters }</b>
searched-words = “{ $words }”
found = { $count ->
    [one] One opening. Tap its number to read it, or type another word to search.
   *[other] { $count } openings, { $first }–{ $last } shown, soonest deadline first. Tap a number to read one, add a filter, or type any word to search.
}
corrected = I searched for “{ $words }”, the nearest spelling I know.
found-nothing =
    Nothing open fits this at the moment.

    { $filtered ->
        [yes] Take a filter off, type another word (English, French, Spanish or Arabic), or look through all openings.
       *[other] Type another word (English, French, Spanish or Arabic), or look through all openings.
    }
found-unfiltered = { $count ->
    [one] Nothing open fits this with your filter ({ $filters }). Without it there is one opening.
   *[other] Nothing open fits this with your filter ({ $filters }). Without it there are { $count } openings.
}
button-unfiltered = { $count ->
    [one] Without a filter: one opening
   *[other] Without a filter: { $count } openings
}
opening = { $number }. <b>{ $title }</b>
    { $place } · { $deadline }
unknown-place = place not stated
no-deadline = no deadline published
place-of-duty = { $city }, { $country }
button-previous = ← Previous
button-next = Next →
button-results = ← Results
button-all-openings = 🔎 All openings
button-unfilter = ✕ { $value }
button-value = { $value } ({ $count })
button-facet-category = Category
button-facet-country = Place
button-facet-contract = Contract
button-facet-grade = Grade
button-facet-language = Language
button-facet-screening = Screening
facet-category = Which field of work?
facet-country = Which country is the post in?
facet-contract = Which kind of contract?
facet-grade = Which grade?
facet-language = Which language must one speak?
facet-screening = Which level of security screening?

option-category-law_enforcement = Law enforcement
option-category-analyst = Analysts
option-category-legal = Legal
option-category-technology = Technology
option-category-administration = Administration
option-contract-fixed_term = Fixed-term
option-contract-short_term = Short-term
option-contract-project = Project
option-contract-secondment = Secondment
option-contract-roster = Roster
option-contract-internship = Internship
option-screening-basic = Basic
option-screening-enhanced = Enhanced
option-grade = Grade { $grade }
option-grade-none = Unclassified
option-open-to-officials_of_member_countries = Officials of member countries
option-open-to-member_nationals = Nationals of member countries
option-open-to-students_and_recent_graduates_of_member_countries = Students and recent graduates of member countries
option-document-cv = CV
option-document-motivation_letter = motivation letter
option-document-diploma = diploma
option-document-portfolio = portfolio
option-document-passport_copy = copy of the passport (never in this chat)
option-document-ncb_endorsement = endorsement by your National Central Bureau

card-title = <b>{ $title }</b>
    { $reference }
card-criteria = <b>What is asked for</b>
card-documents = <b>Documents:</b> { $documents }
card-assets = <b>An advantage</b>
criterion = • { $text }
illustrative = <i>Description, requirements and questions are illustrative: they were written for this demonstration. The facts in the list above come from the published notice.</i>
vacancy-status-draft = <b>Not published yet.</b>
vacancy-status-extended = <b>The deadline has been extended.</b>
vacancy-status-closed = <b>This opening is closed: applications are no longer accepted.</b>
vacancy-status-cancelled = <b>This opening has been cancelled.</b>
vacancy-status-filled = <b>This opening has been filled.</b>
fact-deadline = <b>Apply:</b> { $value }
fact-place = <b>Duty station:</b> { $value }
fact-category = <b>Category:</b> { $value }
fact-contract = <b>Contract:</b> { $value }
fact-duration = <b>Duration:</b> { $value }
fact-grade = <b>Grade:</b> { $value }
fact-posts = <b>Posts:</b> { $value }
fact-screening = <b>Security screening:</b> { $value }
fact-open-to = <b>Open to:</b> { $value }
fact-directorate = <b>Directorate:</b> { $value }
fact-unit = <b>Unit:</b> { $value }
fact-reporting = <b>Reports to:</b> { $value }
fact-published = <b>Published:</b> { $value }
duration-exact = { $months ->
    [one] one month
   *[other] { $months } months
}
duration-min = { $months ->
    [one] at least one month
   *[other] at least { $months } months
}
duration-max = { $months ->
    [one] up to one month
   *[other] up to { $months } months
}
duration-until = until { $end }
button-apply = ✍️ Apply
button-apply-on = ▶️ Continue my application
button-apply-again = ✍️ Apply again
button-see-application = 🗂 My application
vacancy-gone = I find no opening with the reference { $reference }. It may have been removed.
vacancy-closed = <b>{ $title }</b> is closed: applications are no longer accepted. Your profile is kept and serves for other openings.
