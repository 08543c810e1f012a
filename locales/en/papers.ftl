### Papers: receipts, the dossier for a National Central Bureau, calendar entries.

paper-value = { $value }
paper-page = { $page } / { $pages }
paper-kilobytes = { $count } KB
paper-megabytes = { $count } MB
paper-undrawn = Some characters cannot be drawn in this typeface and are shown as �. What was sent, and what the SHA-256 value covers, is exactly what was written.

receipt-kind = Receipt for an application
receipt-intro = This is everything that was sent. It confirms that the application was received; it is not a decision.
receipt-running = { $public_id } · submission { $revision }
receipt-number = Application number
receipt-revision = Submission
receipt-reference = Reference of the opening
receipt-universal-time = Received (UTC)
receipt-own-time = Received, local time
receipt-language = Language of the application
receipt-documents = Documents
receipt-document-name = Name
receipt-document-size = Size
receipt-document-hash = SHA-256
receipt-no-documents = No documents were attached.
receipt-verify = How to verify this receipt
receipt-verify-how = Send { $command } to { $bot } on Telegram, or scan the QR code on the first page. The answer says whether this receipt was really issued, for which application and when.
receipt-digest = SHA-256 of the content
receipt-digest-means = This value was calculated over everything that was sent. If a single character were changed, it would be different.
receipt-scan = Scan to verify
receipt-picture = QR code that opens Telegram and verifies the code { $code }

calendar-deadline = Application deadline: { $title }
calendar-deadline-until = Applications for the opening { $reference } count until { $at }.
calendar-deadline-apply = To apply: { $link }
calendar-deadline-cancelled = This reminder for the opening { $reference } no longer applies.
calendar-deadline-soon = { $days ->
    [one] Tomorrow is the last day to apply: { $title }
   *[other] { $days } days left to apply: { $title }
}

dossier-kind = Secondment dossier
dossier-intro = For the National Central Bureau and the employer. This person asks to be seconded to the post below; please read the steps, then complete the endorsement page.
dossier-running = Secondment dossier · { $public_id }
dossier-name = Name
dossier-number = Application number
dossier-reference = Reference of the opening
dossier-station = Duty station
dossier-deadline = Deadline
dossier-made = Drawn up
dossier-steps = What has to be done
dossier-bureau = The National Central Bureau
dossier-bureau-check = checks that the candidate serves in a public authority of the country and meets the conditions of the notice;
dossier-bureau-endorse = completes, signs and stamps the endorsement page;
dossier-bureau-send = sends it to the organisation through its official channel before the deadline.
dossier-employer = The employer
dossier-employer-agree = agrees in writing to release the candidate for the whole secondment;
dossier-employer-pay = confirms that salary, social security and pension rights continue during the secondment;
dossier-employer-letter = gives this letter to the National Central Bureau, which sends it with the endorsement.
dossier-profile = The candidate
dossier-declarations = Declarations
dossier-declared = Declared by the candidate on { $at }.
dossier-not-declared = The application has not been submitted yet; the candidate confirms the declaration when submitting it.
dossier-endorsement = Endorsement by the National Central Bureau
dossier-statement = The National Central Bureau of { $country } has checked the eligibility of { $name } and puts this candidate forward for secondment to the post { $title } ({ $reference }).
dossier-blank-name = Name
dossier-blank-rank = Rank or function
dossier-blank-signature = Signature
dossier-blank-date = Date
dossier-blank-stamp = Official stamp
