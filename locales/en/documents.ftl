### Documents that a person sends: why one is not kept, and what to do next.

document-refused-empty = This file arrived with nothing in it. Please open it on your device to check, then send it again.
document-refused-too_large = This is more than I can take: { $limit } MB at most. Please save it in a smaller size, or scan at a lower resolution, and send it again.
document-refused-wrong_kind = { $kind ->
    [heic] This picture is in Apple’s own format ({ $format }), which I cannot open. Please send it as a photo instead of a file: Telegram then converts it.
    [picture] I cannot keep { $format } pictures. Please send it as a photo, or save it as JPEG or PNG.
    [word] I cannot keep { $format } documents. Please open it, save it as PDF or DOCX, and send that.
    [sheet] This is a spreadsheet ({ $format }). Please save it as PDF and send that.
    [slides] These are slides ({ $format }). Please save them as PDF and send that.
    [archive] This is an archive ({ $format }). Please unpack it and send the documents one by one.
    [program] This file contains a program, so I did not keep it. Please send your document as PDF, DOCX, JPEG or PNG.
    [video] I cannot keep videos ({ $format }). Please send a PDF, or photos of the pages.
    [audio] I cannot keep sound recordings ({ $format }). Please send a PDF, or photos of the pages.
    [page] This is a web page or data file ({ $format }). Please open it, save it as PDF and send that.
    [text] This is a plain text file. Please save it as PDF or DOCX and send that.
   *[other] I do not recognise this kind of file. Please send your document as PDF, DOCX, JPEG or PNG.
}
document-refused-truncated = The end of this file is missing, as happens when a transfer breaks off. Please download or save it once more and send it again.
document-refused-damaged = I cannot open this file; it seems to be damaged. Please save it again, as PDF if possible, and send the new copy.
document-refused-encrypted = This document is protected by a password, so I cannot open it. Please save a copy without the password and send that.
document-refused-too_many_pages = This has too many pages: I can take { $limit } at most. Please send only the part that matters here.
document-refused-too_many_pixels = This picture is too large: { $limit } megapixels at most. Please send it as a photo, and Telegram will make it smaller.
document-refused-too_many_parts = This Word document has far too many parts for me to check. Please save it as PDF and send that.
document-refused-unpacks_too_large = Unpacked, this file is far too large for me to check. Please print it to a new PDF and send that.
document-refused-unsafe_structure = This file is built in a way that is not safe to keep. Please open the original, save it as a new PDF and send that.
document-refused-macros = This Word document contains macros (small programs), so I did not keep it. Please save it as PDF or as an ordinary DOCX and send that.
document-refused-external_content = This Word document loads something from elsewhere each time it is opened, so I did not keep it. Please save it as PDF and send that.
document-refused-embedded_objects = There are other files inside this document, and I can only keep the document itself. Please save it as an ordinary PDF, and send what is inside separately.
document-refused-dynamic_form = This PDF form only shows its pages in Adobe’s program. Please open it there, print it to a new PDF and send that.
document-refused-active_content = Something in this PDF would still run by itself, so I did not keep it. Please print it to a new PDF and send that.
document-refused-too_heavy = Checking this file took too long, so I stopped. Please print it to a new PDF, with fewer pages if you can, and send that.
document-refused-infected = The virus scanner gave an alarm for this file ({ $name }), so I did not keep it. Please check your device, then make a new copy of the document and send that.
document-refused-unchecked = Files cannot be checked for viruses just now, so I could not take this one. Nothing is wrong with it; please send it again in a few minutes.

### Files and documents of a candidate: sent, fetched, kept, enclosed.

document-consent-first = Thank you for the file. Before I may keep anything I need your agreement. As soon as you give it, I go on with your file.
document-received = 📎 File: { $name }
document-what = <b>Got your file. What is it?</b> I take it in once I know.
button-file-cv = 📄 My CV: fill in my profile from it
button-file-diploma = 🎓 Diploma
button-file-certificate = 📜 Certificate
button-file-motivation_letter = ✉️ Letter
button-file-portfolio = 🗂 Portfolio or other
button-file-secret = ⛔ Passport, ID, police or medical paper
button-file-other = No, it is something else
document-never =
    <b>Please do not send this kind of paper here.</b> I have not fetched it, so nothing of what it contains is stored with us.

    Chats with a bot are not end-to-end encrypted, and Telegram keeps a copy. Passports, identity cards, criminal records and medical papers deserve a safer way: you are asked for them only later, if you are chosen, and then hand them in through the organisation’s secure upload or in person.

    Please delete your message with the file: press and hold it, then Delete, also for the bot.
document-looking = Got it. I am fetching it and checking that it is safe; this takes a few seconds. You can go on meanwhile.
import-looking = Got it. I am reading it; this takes a few seconds. You can go on meanwhile.
document-question-over = I do not remember this file any more. Please send it once more.
document-formats = PDF, DOCX, JPEG or PNG, up to { $limit } MB. Several photos of one paper sent together become one document.
document-too-large = This file is larger than { $limit } MB, so I cannot take it. Please send a smaller copy, for example a PDF saved in a lower quality, or photos of the pages.
document-too-many = You keep { $limit } documents already, which is the most I can hold. Remove one you no longer need, then send this file again.
document-no-room = Together your documents would take more than { $limit } MB. Remove one you no longer need, or send a smaller file.
document-stored = ✓ <b>Kept as { $kind }:</b> { $name }
document-known = You have sent this very file before, so I keep it once. It is here as { $kind }: { $name }
document-gone = Telegram no longer gives me this file. Please send it once more.
document-unsaved = I could not store this file: the trouble is on our side, and nothing of it was kept. Please send it again in a while.
document-failed = I tried several times and could not fetch this file from Telegram. Please send it once more.
document-kind-cv = CV
document-kind-diploma = Diploma
document-kind-certificate = Certificate
document-kind-motivation_letter = Letter
document-kind-portfolio = Portfolio or other
document-named = { $kind }, { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
import-found = <b>This is what I found in your file:</b>
import-unsaved = None of it is in your profile yet.
import-nothing = I found nothing in this file that I could take over into your profile.
unnamed-photos = { $count ->
    [one] one photo
   *[other] { $count } photos
}
unnamed = 📎 <b>Waiting for your word:</b> { $name }. Tell me what it is, and I take it in.
unnamed-until = 📎 <b>Waiting for your word:</b> { $name }. Tell me what it is, and I take it in; otherwise I forget it on { $day }.
button-unnamed = ❔ Say what it is: { $name }
documents-none = <b>You keep no documents here yet.</b> A good start is your CV: I can fill in your profile from it.
documents-heading = <b>Your documents</b> ({ $count } of { $limit })
documents-how = Send a file at any time to add it. Your documents are stored encrypted, and used only for the applications you send.
button-documents = 📎 My documents
button-document = 📄 { $kind }: { $name }
button-document-add = ➕ Add a document
document-line = <b>{ $kind }</b>: { $name }
    Size: { $size } · { $day }
size-kb = { $size } KB
size-mb = { $size } MB
document-not-there = This document is no longer there.
document-was-sent = It went with an application that you have sent.
button-document-get = ⬇️ Send it to me
button-document-kind = 🏷 It is something else
button-document-replace = 🔁 Replace
button-document-remove = 🗑 Remove
document-here = Here it is: { $name }
document-lost = This document can no longer be read on our side; the trouble is ours. Please send it to us once more.
document-which-kind = What is this document?
document-send = Please send the file now.
document-send-again = I kept nothing of it, so please send it once more. Then I ask you what it is.
document-send-new = Please send the file that takes its place now.
document-remove-sure = Remove { $name }? This cannot be undone.
document-remove-sent = It went with an application that you have sent. That copy stays with the application until the application itself is deleted.
button-document-remove-really = Yes, remove it
button-document-keep = No, keep it
document-removed = Removed: { $name }
enclosed-heading = <b>Documents</b>
enclosed-line = { $kind }: <b>{ $names }</b>
enclosed-missing = ⚠️ { $kind }: still missing
enclosed-instead-cv = CV: your profile above is sent as your CV. You can add a file.
enclosed-instead-motivation_letter = Letter: what you wrote above counts as your letter. You can add a file.
enclosed-passport = Copy of the passport: never in this chat. If you are chosen, you are told a safe way to hand it in.
enclosed-barrier = <b>Still needed before you can submit:</b> { $kinds }. Tap below to add it.
enclosed-pick = { $kind }: which of your documents go with this application?
enclosed-send = { $kind }: please send the file for this application now.
button-enclose-add = 📎 Add: { $kind }
button-enclose-change = 📎 Change: { $kind }
button-enclose-send = ➕ Send another one
