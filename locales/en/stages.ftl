### The stages of an application, as staff see them.

stage-draft = Draft
stage-submitted = Submitted
stage-under_review = Under review
stage-longlisted = Longlisted
stage-shortlisted = Shortlisted
stage-assessment = Assessment
stage-recommended = Recommended
stage-selected = Selected
stage-rostered = Reserve list
stage-not_selected = Not selected
stage-checks = Checks
stage-offer_extended = Offer made
stage-review_requested = Offer under review
stage-accepted = Offer accepted
stage-declined = Offer declined
stage-lapsed = Offer lapsed
stage-onboarding = Onboarding
stage-entered_on_duty = Entered on duty
stage-draft_expired = Draft expired
stage-withdrawn = Withdrawn
stage-ineligible = Ineligible
stage-no_show = No show
stage-vacancy_cancelled = Opening cancelled
