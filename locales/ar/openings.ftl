### Searching and one opening's card.

search-all = <b>جميع الوظائف الشاغرة</b>
search-described = <b>الوظائف الشاغرة: { $filters }</b>
searched-words = «{ $words }»
found = { $count ->
    [zero] لا وظائف شاغرة
    [one] وظيفة شاغرة واحدة
    [two] وظيفتان شاغرتان، الأقرب موعدًا أولًا
    [few] { $count } وظائف شاغرة، المعروض منها من { $first } إلى { $last }، الأقرب موعدًا أولًا
    [many] { $count } وظيفة شاغرة، المعروض منها من { $first } إلى { $last }، الأقرب موعدًا أولًا
   *[other] { $count } وظيفة شاغرة، المعروض منها من { $first } إلى { $last }، الأقرب موعدًا أولًا
}. اضغطوا على رقم الوظيفة لعرضها، أو أضيفوا معيار تصفية، أو اكتبوا أي كلمة للبحث.
corrected = بحثتُ عن «{ $words }»، وهي أقرب كتابة أعرفها.
found-nothing =
    لا توجد حاليًا وظيفة شاغرة تطابق هذا البحث.

    { $filtered ->
        [yes] يمكنكم إزالة أحد المعايير، أو كتابة كلمة أخرى (بالعربية أو الإنكليزية أو الفرنسية أو الإسبانية)، أو تصفح جميع الوظائف الشاغرة.
       *[other] يمكنكم كتابة كلمة أخرى (بالعربية أو الإنكليزية أو الفرنسية أو الإسبانية)، أو تصفح جميع الوظائف الشاغرة.
    }
found-unfiltered = { $count ->
    [zero] لا توجد وظيفة شاغرة مطابقة مع معيار التصفية المحدد ({ $filters }).
    [one] لا توجد وظيفة شاغرة مطابقة مع معيار التصفية المحدد ({ $filters })، ومن دونه توجد وظيفة واحدة.
    [two] لا توجد وظيفة شاغرة مطابقة مع معيار التصفية المحدد ({ $filters })، ومن دونه توجد وظيفتان.
    [few] لا توجد وظيفة شاغرة مطابقة مع معيار التصفية المحدد ({ $filters })، ومن دونه توجد { $count } وظائف.
    [many] لا توجد وظيفة شاغرة مطابقة مع معيار التصفية المحدد ({ $filters })، ومن دونه توجد { $count } وظيفة.
   *[other] لا توجد وظيفة شاغرة مطابقة مع معيار التصفية المحدد ({ $filters })، ومن دونه توجد { $count } وظيفة.
}
button-unfiltered = { $count ->
    [zero] دون تصفية
    [one] دون تصفية: وظيفة واحدة
    [two] دون تصفية: وظيفتان
    [few] دون تصفية: { $count } وظائف
    [many] دون تصفية: { $count } وظيفة
   *[other] دون تصفية: { $count } وظيفة
}
opening = { $number }. <b>{ $title }</b>
    { $place } · التقديم { $deadline }
unknown-place = مقر العمل غير محدد
no-deadline = بلا موعد نهائي معلن
place-of-duty = { $city }، { $country }
button-previous = → السابق
button-next = التالي ←
button-results = → النتائج
button-all-openings = 🔎 جميع الوظائف الشاغرة
button-unfilter = ✕ { $value }
button-value = { $value } ({ $count })
button-facet-category = المجال
button-facet-country = المكان
button-facet-contract = العقد
button-facet-grade = الدرجة
button-facet-language = اللغة
button-facet-screening = التدقيق الأمني
facet-category = في أي مجال عمل؟
facet-country = في أي بلد تقع الوظيفة؟
facet-contract = أي نوع من العقود؟
facet-grade = أي درجة؟
facet-language = أي لغة يُشترط إتقانها؟
facet-screening = أي مستوى من التدقيق الأمني؟

option-category-law_enforcement = إنفاذ القانون
option-category-analyst = التحليل
option-category-legal = الشؤون القانونية
option-category-technology = التكنولوجيا
option-category-administration = الشؤون الإدارية
option-contract-fixed_term = محدد المدة
option-contract-short_term = قصير الأجل
option-contract-project = لمشروع محدد
option-contract-secondment = إعارة
option-contract-roster = قائمة احتياطية
option-contract-internship = تدريب
option-screening-basic = أساسي
option-screening-enhanced = معزَّز
option-grade = الدرجة { $grade }
option-grade-none = خارج التصنيف
option-open-to-officials_of_member_countries = موظفو السلطات العامة في البلدان الأعضاء
option-open-to-member_nationals = مواطنو البلدان الأعضاء
option-open-to-students_and_recent_graduates_of_member_countries = الطلاب والخريجون الجدد من البلدان الأعضاء
option-document-cv = السيرة الذاتية
option-document-motivation_letter = رسالة الدوافع
option-document-diploma = الشهادة الدراسية
option-document-portfolio = ملف الأعمال
option-document-passport_copy = نسخة من جواز السفر (لا تُرسل في هذه المحادثة أبدًا)
option-document-ncb_endorsement = تأييد الترشيح من المكتب المركزي الوطني في بلدكم

card-title = <b>{ $title }</b>
    { $reference }
card-criteria = <b>الشروط المطلوبة</b>
card-documents = <b>الوثائق:</b> { $documents }
card-assets = <b>مؤهلات مفضّلة</b>
criterion = • { $text }
illustrative = <i>الوصف والشروط والأسئلة أمثلة توضيحية كُتبت لهذا العرض التجريبي. أما البيانات الواردة في القائمة أعلاه فمأخوذة من الإعلان المنشور.</i>
vacancy-status-draft = <b>لم تُنشر بعد.</b>
vacancy-status-extended = <b>مُدّد الموعد النهائي.</b>
vacancy-status-closed = <b>هذه الوظيفة مغلقة، ولم تعد الطلبات تُقبل.</b>
vacancy-status-cancelled = <b>أُلغيت هذه الوظيفة.</b>
vacancy-status-filled = <b>شُغلت هذه الوظيفة.</b>
fact-deadline = <b>التقديم:</b> { $value }
fact-place = <b>مقر العمل:</b> { $value }
fact-category = <b>المجال:</b> { $value }
fact-contract = <b>نوع العقد:</b> { $value }
fact-duration = <b>المدة:</b> { $value }
fact-grade = <b>الدرجة:</b> { $value }
fact-posts = <b>عدد الوظائف:</b> { $value }
fact-screening = <b>التدقيق الأمني:</b> { $value }
fact-open-to = <b>الفئات المؤهلة للتقدم:</b> { $value }
fact-directorate = <b>الإدارة:</b> { $value }
fact-unit = <b>الوحدة:</b> { $value }
fact-reporting = <b>التبعية الإدارية:</b> { $value }
fact-published = <b>تاريخ النشر:</b> { $value }
duration-exact = { $months ->
    [zero] أقل من شهر
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}
duration-min = { $months ->
    [zero] دون حد أدنى
    [one] شهر واحد على الأقل
    [two] شهران على الأقل
    [few] { $months } أشهر على الأقل
    [many] { $months } شهرًا على الأقل
   *[other] { $months } شهر على الأقل
}
duration-max = { $months ->
    [zero] أقل من شهر
    [one] شهر واحد على الأكثر
    [two] شهران على الأكثر
    [few] { $months } أشهر على الأكثر
    [many] { $months } شهرًا على الأكثر
   *[other] { $months } شهر على الأكثر
}
duration-until = حتى { $end }
button-apply = ✍️ التقدم للوظيفة
button-apply-on = ▶️ متابعة طلبي
button-apply-again = ✍️ التقدم من جديد
button-see-application = 🗂 طلبي
vacancy-gone = لم أجد وظيفة شاغرة برقم الإعلان { $reference }. ربما سُحب الإعلان.
vacancy-closed = وظيفة <b>{ $title }</b> مغلقة: لم يعد التقدم إليها متاحًا. ملفكم الشخصي محفوظ ويبقى صالحًا لوظائف أخرى.
