### الأوراق: الإيصالات، وملف الإعارة للمكتب المركزي الوطني، ومواعيد التقويم.

paper-value = { $value }
paper-page = { $page } من { $pages }
paper-kilobytes = { $count } كيلوبايت
paper-megabytes = { $count } ميغابايت
paper-undrawn = تعذّر رسم بعض الأحرف بهذا الخط، فحلّت محلها العلامة �. أما ما أُرسل، وما تشمله قيمة SHA-256، فهو ما كُتب حرفيًا.

receipt-kind = إيصال استلام طلب
receipt-intro = هذا كل ما أُرسل. يؤكد هذا الإيصال استلام الطلب، ولا يعني قبوله أو رفضه.
receipt-running = { $public_id } · الإرسال رقم { $revision }
receipt-number = رقم الطلب
receipt-revision = رقم الإرسال
receipt-reference = الرقم المرجعي للوظيفة
receipt-universal-time = وقت الاستلام (UTC)
receipt-own-time = وقت الاستلام المحلي
receipt-language = لغة الطلب
receipt-documents = المستندات
receipt-document-name = الاسم
receipt-document-size = الحجم
receipt-document-hash = SHA-256
receipt-no-documents = لم تُرفق أي مستندات.
receipt-verify = كيفية التحقق من هذا الإيصال
receipt-verify-how = أرسلوا { $command } إلى { $bot } في تيليغرام، أو امسحوا رمز QR في الصفحة الأولى. يوضح الرد هل صدر هذا الإيصال فعلًا، ولأي طلب، ومتى.
receipt-digest = قيمة SHA-256 للمحتوى
receipt-digest-means = حُسبت هذه القيمة من كل ما أُرسل. ولو تغيّر حرف واحد لاختلفت.
receipt-scan = امسحوا الرمز للتحقق
receipt-picture = رمز QR يفتح تيليغرام ويتحقق من الرمز { $code }

calendar-deadline = الموعد النهائي للتقديم: { $title }
calendar-deadline-until = تُقبل طلبات الوظيفة { $reference } حتى { $at }.
calendar-deadline-apply = للتقديم: { $link }
calendar-deadline-cancelled = لم يعد هذا التذكير بالوظيفة { $reference } ساريًا.
calendar-deadline-soon = { $days ->
    [zero] اليوم آخر موعد للتقديم: { $title }
    [one] غدًا آخر يوم للتقديم: { $title }
    [two] بقي يومان للتقديم: { $title }
    [few] بقيت { $days } أيام للتقديم: { $title }
    [many] بقي { $days } يومًا للتقديم: { $title }
   *[other] بقي { $days } يوم للتقديم: { $title }
}

dossier-kind = ملف إعارة
dossier-intro = إلى المكتب المركزي الوطني وجهة العمل: يتضمن هذا الملف طلب إعارة إلى الوظيفة المبينة أدناه. يرجى الاطلاع على الخطوات، ثم استيفاء صفحة التأييد.
dossier-running = ملف إعارة · { $public_id }
dossier-name = الاسم
dossier-number = رقم الطلب
dossier-reference = الرقم المرجعي للوظيفة
dossier-station = مقر العمل
dossier-deadline = الموعد النهائي
dossier-made = تاريخ الإعداد
dossier-steps = الخطوات المطلوبة
dossier-bureau = المكتب المركزي الوطني
dossier-bureau-check = التحقق من العمل الفعلي في سلطة عامة في البلد ومن استيفاء شروط الإعلان؛
dossier-bureau-endorse = استيفاء صفحة التأييد وتوقيعها وختمها؛
dossier-bureau-send = إرسالها إلى المنظمة عبر القناة الرسمية قبل الموعد النهائي.
dossier-employer = جهة العمل
dossier-employer-agree = الموافقة الخطية على التفرغ طوال مدة الإعارة؛
dossier-employer-pay = تأكيد استمرار الراتب والتأمينات الاجتماعية وحقوق التقاعد خلال الإعارة؛
dossier-employer-letter = تسليم هذه الرسالة إلى المكتب المركزي الوطني ليرسلها مع التأييد.
dossier-profile = بيانات الترشح
dossier-declarations = الإقرارات
dossier-declared = صدر هذا الإقرار بتاريخ { $at }.
dossier-not-declared = لم يُقدَّم الطلب بعد، ويُؤكَّد الإقرار عند تقديمه.
dossier-endorsement = تأييد المكتب المركزي الوطني
dossier-statement = تحقق المكتب المركزي الوطني ({ $country }) من استيفاء { $name } الشروط المطلوبة، ويؤيد هذا الترشح للإعارة إلى وظيفة { $title } ({ $reference }).
dossier-blank-name = الاسم
dossier-blank-rank = الرتبة أو الوظيفة
dossier-blank-signature = التوقيع
dossier-blank-date = التاريخ
dossier-blank-stamp = الختم الرسمي
