### مراحل الطلب كما يراها الموظفون.

stage-draft = مسودة
stage-submitted = مُقدَّم
stage-under_review = قيد الدراسة
stage-longlisted = القائمة الموسّعة
stage-shortlisted = القائمة المختصرة
stage-assessment = التقييم
stage-recommended = التوصية
stage-selected = الاختيار
stage-rostered = القائمة الاحتياطية
stage-not_selected = عدم الاختيار
stage-checks = مرحلة التحقق
stage-offer_extended = عرض مُقدَّم
stage-review_requested = عرض قيد المراجعة
stage-accepted = عرض مقبول
stage-declined = اعتذار عن العرض
stage-lapsed = عرض منتهٍ
stage-onboarding = الإعداد للقدوم
stage-entered_on_duty = مباشرة العمل
stage-draft_expired = مسودة منتهية
stage-withdrawn = طلب مسحوب
stage-ineligible = عدم استيفاء الشروط
stage-no_show = تغيّب عن التقييم
stage-vacancy_cancelled = وظيفة ملغاة
