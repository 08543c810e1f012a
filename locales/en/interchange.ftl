### Profiles that people bring along in a file: what was found, what was not, and the form to fill in offline.

# CVs
import-note-arabic_pdf = In an Arabic PDF only the e-mail address and the telephone number can be read reliably. If you send the same CV as a Word file (DOCX), I can read the rest too.
import-note-row_unclear = I left out this line of { $section }, because its parts could not be told apart: { $text }
import-note-date_unclear = { $field }: “{ $text }” can mean two different days, so I left it out.
import-failed-no_text = This file holds pictures of pages and no text, so there is nothing I can read. Please send the CV as a Word file (DOCX), or as a PDF saved from a text editor.

# The offline form
import-note-cell_unreadable = { $section }, { $field } (cell { $cell }): I could not read “{ $text }”.
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
