### مرآة الأهلية: ما تطلبه الوظيفة إلى جانب ما يبيّنه الملف الشخصي.

button-mirror = 🪞 مقارنة ملفي بالشروط
button-mirror-again = 🔄 إعادة المقارنة
button-mirror-section = ✏️ { $section }
button-mirror-fill = ▶️ ملء ملفي الشخصي
button-to-opening = → الوظيفة
mirror-heading = <b>ملفكم الشخصي أمام شروط الوظيفة</b>
    { $title }
mirror-note = هذه المرآة لكم وحدكم. لا تمنح درجات ولا تتخذ قرارًا: يقرأ طلبكم أشخاص، ويمكنكم التقدم مهما كانت النتيجة.
mirror-met = ✅ <b>مستوفى:</b> { $text }
mirror-not-shown = ❔ <b>لم يُبيَّن بعد:</b> { $text }
mirror-not-met = ▫️ <b>غير مستوفى حتى الآن:</b> { $text }
mirror-open-to = الوظيفة متاحة للفئة التالية: { $circle }
mirror-line = في ملفكم: { $line }
mirror-line-education = { $name }، { $place } ({ $level })
mirror-line-post = { $title }، { $employer }
mirror-line-experience = { $time } من العمل بدوام كامل إجمالًا
mirror-line-language = { $language }، { $level }
mirror-line-weaker = { $language }، { $level } (بمستوى أدنى: { $skills })
mirror-line-nationality = الجنسية: { $country }
mirror-other-level = مستوى آخر
mirror-years = { $count ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
mirror-months = { $count ->
    [zero] أقل من شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
mirror-why-empty = للإضافة: قسم «{ $section }» في ملفكم الشخصي ما زال فارغًا.
mirror-why-unchecked = لا يمكنني التحقق من هذا الشرط. يرجى توضيح كيفية استيفائه في رسالة الدوافع.
mirror-why-equivalent = يُقبل ما يعادل ذلك أيضًا. إن توفر لديكم، يرجى إضافته وتوضيحه في رسالة الدوافع.
mirror-why-ongoing = هذه الدراسة ما زالت مستمرة. يرجى ذكر موعد إنهائها في رسالة الدوافع.
mirror-why-earlier = انتهت هذه الدراسة قبل أكثر من سنة، أو تاريخ انتهائها غير معروف. يرجى توضيح وضعكم في رسالة الدوافع.
mirror-why-part = مجموع مدد وظائفكم: { $time }. يرجى ذكر ما يتصل منها بهذا الشرط في رسالة الدوافع.
mirror-why-unlisted = لم تُذكر هذه اللغة في ملفكم. إن كنتم تتكلمونها، يرجى إضافتها.
mirror-why-territory = هذا إقليم. يرجى إضافة الجنسية المدوّنة في جواز سفركم.
mirror-why-service = لا أرى وظيفة حالية لدى سلطة عامة. إن كنتم تعملون لدى إحداها، يرجى إضافة الوظيفة مع الاسم الكامل لجهة العمل.
mirror-why-unmatched = لا أجد ذلك بين الرخص المذكورة في ملفكم. إن كنتم تحملون هذه الرخصة، يرجى إضافتها باسمها.
mirror-why-lower = المطلوب: { $level } أو مستوى أعلى. إن كان لديكم مؤهل أعلى، يرجى إضافته.
mirror-why-short = ما يبيّنه ملفكم: { $time }، والمطلوب: { $asked }. إن كانت هناك وظيفة ناقصة، يرجى إضافتها.
mirror-why-weaker = المطلوب: { $level } أو مستوى أعلى. إن تحسّن مستواكم، يرجى تعديله في ملفكم.
mirror-why-outside = هذا البلد ليس بين البلدان الأعضاء المعروفة لديّ. إن كنتم تحملون جنسية أخرى، يرجى إضافتها.
mirror-gap = من { $start } إلى { $end }
mirror-gaps = فترات بلا وظيفة بين عملين: { $gaps }. إن كانت هناك وظيفة ناقصة، يرجى إضافتها؛ وإلا فلا حاجة إلى أي إجراء.
mirror-limits = أقارن المستويات والسنوات وغيرها من الوقائع الواضحة. أما صلة دراستكم ووظائفكم بالمجال المطلوب فيقدّرها من يقرأون الطلب: يرجى توضيحها في رسالة الدوافع.
mirror-empty = ملفكم الشخصي ما زال فارغًا. بعد ملئه أعرض هنا ما يبيّنه بشأن كل شرط.
mirror-no-criteria = لا يذكر الإعلان المنشور شروطًا أخرى يمكنني مقارنتها.
mirror-nothing-stated = لا يذكر الإعلان المنشور أي شروط، فلا شيء للمقارنة. يمكنكم التقدم مع ذلك؛ ويرجى توضيح ما يؤهلكم لهذه الوظيفة في رسالة الدوافع.
mirror-illustrative = <i>هذه الشروط أمثلة توضيحية كُتبت لهذا العرض التجريبي.</i>
