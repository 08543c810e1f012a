### What the bot says without being asked: deadlines that near, changes, words that are owed, new openings.

notice-deadline-saved = ⏰ حفظتم وظيفة <b>{ $title }</b>. يمكنكم التقدم إليها { $deadline }.
notice-deadline-draft = ⏰ لم يُرسَل بعدُ طلبكم لوظيفة <b>{ $title }</b>. يمكنكم إكماله وتقديمه { $deadline }.
notice-deadline-ready = ⏰ طلبكم لوظيفة <b>{ $title }</b> مكتمل لكنه لم يُرسَل. يمكنكم تقديمه { $deadline }.
notice-deadline-amending = ⏰ بدأتم تعديل طلبكم لوظيفة <b>{ $title }</b>. ما أرسلتموه معتمد كما هو، ويمكنكم إرسال التعديلات { $deadline }.
notice-deadline-amended = ⏰ اكتملت التعديلات على طلبكم لوظيفة <b>{ $title }</b> لكنها لم تُرسَل. ما أرسلتموه من قبل هو المعتمد، ويمكنكم إرسال التعديلات { $deadline }.
notice-hours = { $hours ->
    [zero] لم يبقَ وقت.
    [one] بقي أقل من ساعة.
    [two] بقي أقل من ساعتين.
    [few] بقي أقل من { $hours } ساعات.
    [many] بقي أقل من { $hours } ساعة.
   *[other] بقي أقل من { $hours } ساعة.
}
notice-deadlines = { $count ->
    [zero] ⏰ <b>لا مواعيد نهائية قريبة.</b>
    [one] ⏰ <b>اقترب موعد نهائي واحد.</b>
    [two] ⏰ <b>اقترب موعدان نهائيان.</b>
    [few] ⏰ <b>اقتربت { $count } مواعيد نهائية.</b>
    [many] ⏰ <b>اقترب { $count } موعدًا نهائيًا.</b>
   *[other] ⏰ <b>اقترب { $count } موعد نهائي.</b>
} اضغطوا على وظيفة للمتابعة.
notice-item = { $number }. <b>{ $title }</b>
    التقديم { $deadline }
notice-also-saved = محفوظة، ولم يبدأ الطلب.
notice-also-draft = بدأ الطلب ولم يكتمل.
notice-also-ready = اكتمل الطلب ولم يُرسَل.
notice-also-amending = أُرسل الطلب، ولم تكتمل التعديلات.
notice-also-amended = أُرسل الطلب، ولم تُرسَل التعديلات.
notice-button-item = { $number }. { $title }

notice-endorsement = 🤝 وظيفة <b>{ $title }</b> إعارة، وما زال تأييد مكتبكم المركزي الوطني معلّقًا بحسب ما دوّنتموه. وقد يحتاج المكتب إلى عدة أسابيع. التقديم متاح { $deadline }، ويمكنكم تقديم طلبكم قبل وصول التأييد.

notice-change-extended = 📅 <b>وقت إضافي:</b> مُدّد الموعد النهائي لوظيفة <b>{ $title }</b>. التقديم متاح { $deadline }.
notice-change-forward = ⚠️ <b>وقت أقل:</b> قُدّم الموعد النهائي لوظيفة <b>{ $title }</b>. التقديم متاح { $deadline }.
notice-change-dated = 📅 أصبح لوظيفة <b>{ $title }</b> موعد نهائي. التقديم متاح { $deadline }.
notice-change-undated = 📅 لم يعد لوظيفة <b>{ $title }</b> موعد نهائي. التقديم متاح حتى إشعار آخر.
notice-change-reopened = 📅 عاد التقديم متاحًا لوظيفة <b>{ $title }</b> { $deadline }.
notice-change-closed = لم يعد التقديم متاحًا لوظيفة <b>{ $title }</b>.
notice-change-cancelled = ألغت المنظمة وظيفة <b>{ $title }</b>.
notice-change-filled = شُغلت وظيفة <b>{ $title }</b>.
notice-draft-unsent = لم يعد إرسال مسودتكم ممكنًا. ملفكم الشخصي محفوظ ويبقى صالحًا لوظائف أخرى.
notice-standing = حالة طلبكم <code>{ $public_id }</code>: <b>{ $status }</b>.
notice-yours-changeable = وصلنا طلبكم ولا يلزم منكم شيء. ويمكنكم تعديله، إن أردتم، حتى الموعد النهائي.
notice-yours-kept = وصلنا طلبكم ولا يلزم منكم شيء.
notice-yours-closed = وصلنا طلبكم وهو موضع نظر. لا يلزم منكم شيء.
notice-yours-filled = لم يُسجَّل هنا قرار بشأن طلبكم بعد. يسجّل فريق التوظيف قرارًا لكل طلب، وستعلمون به هنا.
notice-yours-cancelled = بهذا ينتهي الاختيار لسبب لا يتعلق بكم. ملفكم الشخصي محفوظ ويبقى صالحًا لوظائف أخرى.

notice-no-news = لم يُتخذ بعدُ قرار بشأن طلبكم لوظيفة <b>{ $title }</b> (<code>{ $public_id }</code>). حالته: <b>{ $status }</b>. لا يلزم منكم شيء، وفريق التوظيف يرى أنكم في الانتظار.
notice-no-news-start = لا جديد حتى الآن بشأن قدومكم: <b>{ $title }</b> (<code>{ $public_id }</code>). الحالة: <b>{ $status }</b>. وما يمكن إعداده في هذه الأثناء مدرج مع طلبكم، ويرى فريق التوظيف أنكم في الانتظار.
next-word = سيصلكم خبر جديد في موعد أقصاه { $day }، ولو لنقول إننا نحتاج إلى وقت أطول.

notice-untouched = مضت مدة لم تتابعوا فيها: <b>{ $drafts }</b>. حمايةً لبياناتكم، سيُحذف ذلك في { $day } ما لم تتابعوه قبل ذلك.

notice-news = { $count ->
    [zero] 🔔 <b>لا وظائف جديدة</b>
    [one] 🔔 <b>وظيفة جديدة تهمّكم</b>
    [two] 🔔 <b>وظيفتان جديدتان تهمّانكم</b>
    [few] 🔔 <b>{ $count } وظائف جديدة تهمّكم</b>
    [many] 🔔 <b>{ $count } وظيفة جديدة تهمّكم</b>
   *[other] 🔔 <b>{ $count } وظيفة جديدة تهمّكم</b>
}
notice-news-more = هناك المزيد، ويعرضه البحث كله.
notice-button-stop = 🗑 إنهاء هذا التنبيه
