### Profiles that people bring along in a file: what was found, what was not, and the form to fill in offline.

# CVs
import-note-arabic_pdf = In an Arabic PDF only the e-mail address and the telephone number can be read reliably. If you send the same CV as a Word file (DOCX), I can read the rest too.
import-note-row_unclear = I left out this line of { $section }, because its parts could not be told apart: { $text }
import-note-date_unclear = { $field }: “{ $text }” can mean two different days, so I left it out.
import-failed-no_text = This file holds pictures of pages and no text, so there is nothing I can read. Please send the CV as a Word file (DOCX), or as a PDF saved from a text editor.

# The offline form
import-note-cell_unreadable = { $section }, { $field } (cell { $cell }): I could not read “{ $text }”.
import-note-cell_empty = { $section }: in cell { $cell } “{ $field }” is empty, so I left out the row.
import-failed-not_a_form = This spreadsheet is not the form I send out, so I cannot tell what its cells mean.
template-title = Your profile, to fill in offline
template-about = How to
template-step-fill = Fill in the coloured cells, sheet by sheet. One row is one diploma, one post, one language or one nationality.
template-step-pick = Where a cell offers a list, pick from it. You can also type the words yourself.
template-step-months = Write months as year and month, for example 2019-03, and days as 1990-03-12.
template-step-leave = Leave empty whatever you do not know yet. You can add it later in the chat.
template-step-safe = Please do not paste passport numbers, criminal records or medical information into this file.
template-step-send = Save the file in the Excel format (XLSX) and send it in the chat. You will see what was read before anything is saved.
template-hint-country = Pick the country from the list.
template-hint-nationality = Pick the country from the list.
template-hint-language = Pick the language from the list.
template-hint-isced = Pick the nearest level from the list.
template-hint-cefr = Pick the level from the list.
template-hint-notice = Pick from the list.
template-hint-bool = Pick yes or no.
template-hint-day = For example 1990-03-12
template-hint-month = For example 2019-03
template-hint-phone = With the country code, for example +221 77 123 45 67
template-hint-percent = A number from 5 to 100; full time is 100.
template-hint-paragraphs = Several lines are welcome.
template-hint-optional = Only if it applies to you.

# Europass and JSON Resume
import-note-invalid = { $section }, { $field }: I could not use “{ $text }”. I will ask you for it.
import-note-shortened = { $section }, { $field }: the text is longer than the form allows, so I kept its beginning. Please look it over.
import-note-month_missing = { $section }, { $field }: the file says { $text } without a month. I will ask you for the month.
import-note-months_disorder = { $section }: in { $text } the end comes before the beginning, so I took neither date. I will ask you for both.
import-note-level_unknown = { $section }: I cannot tell the level of “{ $text }”. I will ask you for it.
import-note-lowest_level = { $spoken }: the file gives several levels, so I put the lowest of them, { $level }, as the overall level and kept the others. Please correct it if need be.
import-note-language_without_level = I found the language “{ $language }”, but no CEFR level from A1 to C2. I will ask you for it.
import-note-name_split = I took the first word of “{ $text }” as your given name and the second as your family name. Please check them against your passport.
import-note-name_unsplit = I cannot tell the given names from the family names in “{ $text }”. I will ask you for both.
import-note-more_entries = { $section }: there are more entries than I can take from one file. You can add the others yourself.
import-note-other_part = I left aside “{ $text }”. If it matters for your work, add it to your skills or to your motivation.
import-note-coded_skills = Some skills stand in the file as codes only, which I cannot read. Please add them in words.
import-note-picture = I did not take the picture: applications are read without one.
import-note-gender = I did not take the gender: I do not ask for it.
import-note-links = I did not take web pages or social networks: the profile has no place for them.
import-note-summary = I did not take the headline or the introduction. You can use them when you write your motivation.
import-note-annexes = I did not take the files attached inside. You can send diplomas and certificates with your application.
import-note-publications = I did not take publications. If they matter for your work, add them to your skills.
import-note-projects = I did not take projects. If they matter for your work, describe them under the post they belong to.
import-note-awards = I did not take awards. If they matter for your work, add them to your skills.
import-note-volunteering = I did not take voluntary work. If it matters, add it to your work experience.
import-note-references = I did not take references: the recruitment team asks for them later, if need be.
import-note-interests = I did not take hobbies and interests: I do not ask for them.

import-failed-broken = This file is damaged or incomplete, so I cannot read it. Please download or save it again and send the new copy.
import-failed-unsafe = This file refers to other files or hidden definitions, which I do not open for safety. Please download it again from Europass, or send your CV as DOCX.
import-failed-too_large = There is more in this file than I can read at once. Please remove pictures and annexes and send it again.
import-failed-encrypted = This PDF is locked with a password. Please send a copy without one.
import-failed-no_attachment = This PDF holds no Europass data that I can read. Please send the PDF straight from europass.europa.eu, or your CV as DOCX.
import-failed-unknown_format = I do not know this kind of file. I can read a Europass PDF or XML, a JSON Resume, and a CV in PDF or DOCX.
import-failed-unknown_version = This Europass file is of a version that I do not know. Please open it at europass.europa.eu, save it anew and send it again.
import-failed-job_advert = This file describes a vacancy, not a person. Please send the file with your own CV.
import-failed-nothing_found = I can open this file, but I found nothing in it for your profile. Please send another one, or fill in the profile here.

# What was found, shown before it is taken
import-entry = • { $facts }
import-facts = { $first } · { $rest }
import-fact = { $label }: { $value }
import-guess = 💡 { $fact } (my guess)
import-missing = ❓ Still to ask: { $labels }
import-differs = { $label }: you have <b>{ $had }</b> → found <b>{ $found }</b>
import-known = ✓ Already in your profile.
import-months = { $section }: the file gives years only ({ $years }). I will ask you for the months.
import-notes = <b>What to know about this file:</b>
import-guesses = 💡 marks what files hardly ever say, so I guessed it. Please check it; you can also take only what the file says.
import-ask = <b>Shall I take this over?</b> Nothing is saved before you tap.
import-over = Nothing is left of that file. You can send it again, or another one.
import-all-known = Everything in this file is in your profile already, so there is nothing to take over.
import-left = I left all of it aside; nothing was saved.
import-taken = ✓ Taken over: { $sections }
import-asking = Now I ask only for what the file does not say.
import-complete = Your profile is complete. Nothing is left to ask.
import-number = <b>Entry { $number }</b>
    .label = Entry { $number }
import-offer = 📥 <b>Have a CV or a profile file? Send it now</b> (Europass, JSON Resume, PDF or DOCX), and I ask only for what it does not say. Or simply answer:
import-ways =
    <b>Send me the file now.</b> You see everything I find in it before anything is saved.

    • <b>Europass</b>: the PDF or XML from europass.europa.eu. Best of all.
    • <b>JSON Resume</b>: a .json file from any CV builder that offers it.
    • <b>LinkedIn</b>: open your profile, “Resources” or “More”, “Save to PDF”.
    • <b>Any CV</b> as DOCX or PDF. For a CV in Arabic please send DOCX.

    No network later? Take our form along, fill it in at leisure and send it back.
import-template = Fill in the coloured cells, save the file and send it here. What your profile holds is already in it.
button-bring = 📥 Bring a CV or profile file
button-template = 📋 Form to fill in offline (Excel)
button-import-all = ✓ Take everything shown
button-import-section = ✓ Take this section
button-import-plain = Take it without the guesses
button-import-look = 🔍 { $section }
button-import-edit = ✏️ { $entry }
button-import-drop = 🗑 Leave out: { $entry }
button-import-drop-all = 🗑 Leave out this section
button-import-back = ← All sections found
button-import-leave = 🗑 Take nothing
button-import-on = 📥 What I found in your file

# Taking the profile away
button-export = 📤 Take my profile with me
button-export-json = JSON Resume
button-export-europass = Europass (XML)
export-how = In which format do you want your profile? Both can be sent back here at any time.
export-nothing = Your profile is still empty, so there is nothing to take away yet.
export-here-json = Your profile as JSON Resume, which many CV builders read.
export-here-europass = Your profile for Europass: at europass.europa.eu choose to import a profile and pick this file.

# The talent pool, as answered before
pool-as-before = The answer about the talent pool is the one from your last application. Tap below to change it.
