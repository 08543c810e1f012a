### Le miroir d’éligibilité : ce que demande un poste, à côté de ce que montre le profil.

button-mirror = 🪞 Mon profil face au poste
button-mirror-again = 🔄 Comparer à nouveau
button-mirror-section = ✏️ { $section }
button-mirror-fill = ▶️ Remplir mon profil
button-to-opening = ← Le poste
mirror-heading = <b>Votre profil face à ce poste</b>
    { $title }
mirror-note = Ce miroir n’est que pour vous. Il ne note rien et ne décide de rien : ce sont des personnes qui lisent votre candidature, et vous pouvez postuler quoi qu’il montre.
mirror-met = ✅ <b>Rempli :</b> { $text }
mirror-not-shown = ❔ <b>Pas encore montré :</b> { $text }
mirror-not-met = ▫️ <b>Non rempli à ce jour :</b> { $text }
mirror-open-to = poste ouvert au public suivant : { $circle }
mirror-line = Votre profil : { $line }
mirror-answer = Votre réponse à « { $question } » : { $answer }
mirror-noted = Votre note : le Bureau central national a donné son aval.
mirror-line-education = { $name }, { $place } ({ $level })
mirror-line-post = { $title }, { $employer }
mirror-line-experience = { $time } d’activité à temps plein au total
mirror-line-language = { $language }, { $level }
mirror-line-weaker = { $language }, { $level } (niveau inférieur : { $skills })
mirror-line-nationality = nationalité : { $country }
mirror-other-level = autre niveau
mirror-years = { $count ->
    [one] { $count } an
    [many] { $count } d’ans
   *[other] { $count } ans
}
mirror-months = { $count ->
    [one] { $count } mois
    [many] { $count } de mois
   *[other] { $count } mois
}
mirror-why-empty = À compléter : la rubrique « { $section } » de votre profil est encore vide.
mirror-why-unchecked = Je ne peux pas vérifier ce point. Expliquez dans votre motivation en quoi vous y répondez.
mirror-why-equivalent = Un équivalent est aussi accepté. Si vous en avez un, ajoutez-le et expliquez-le dans votre motivation.
mirror-why-ongoing = Ces études sont encore en cours. Indiquez dans votre motivation quand vous les terminerez.
mirror-why-earlier = Ces études ont pris fin il y a plus d’un an, ou leur fin n’est pas connue. Précisez votre situation dans votre motivation.
mirror-why-part = L’ensemble de vos postes représente { $time }. Dites dans votre motivation lesquels y répondent.
mirror-why-unlisted = Votre profil ne mentionne pas cette langue. Si vous la parlez, ajoutez-la.
mirror-why-territory = Il s’agit d’un territoire. Ajoutez la nationalité inscrite dans votre passeport.
mirror-why-service = Je ne vois pas de poste actuel dans une administration. Si vous y êtes en fonctions, ajoutez ce poste, avec le nom complet de l’employeur.
mirror-why-backing = Votre service est montré. L’accord de votre administration ou l’aval de votre Bureau central national n’est pas encore noté : dès que vous l’avez, notez-le sous « La mise à disposition pas à pas ».
mirror-why-denied = Cela découle de votre réponse. Si c’était une erreur, corrigez-la tant que la candidature peut être modifiée.
mirror-why-unmatched = Je ne le trouve pas parmi vos permis et certificats. Si vous en êtes titulaire, ajoutez-le sous son nom.
mirror-why-lower = Niveau minimum demandé : { $level }. Si vous avez un diplôme plus élevé, ajoutez-le.
mirror-why-short = Votre profil montre { $time } sur { $asked }. S’il manque un poste, ajoutez-le.
mirror-why-weaker = Niveau minimum demandé : { $level }. Si vous avez progressé, modifiez votre profil.
mirror-why-outside = Ce pays ne figure pas parmi les pays membres que je connais. Si vous avez une autre nationalité, ajoutez-la.
mirror-why-stateless = Ce point demande la nationalité d’un pays membre. Si vous en avez une, ajoutez-la ; sinon, posez la question à l’équipe de recrutement.
mirror-gap = { $start } – { $end }
mirror-gaps = Périodes sans poste entre deux autres : { $gaps }. S’il manque un poste, ajoutez-le ; sinon, vous n’avez rien à faire.
mirror-limits = Je compare des niveaux, des durées et d’autres faits simples. C’est aux personnes qui vous lisent de juger si vos études et vos postes relèvent du domaine demandé : expliquez-le-leur dans votre motivation.
mirror-empty = Votre profil est encore vide. Dès que vous le remplirez, je vous montrerai ici ce qu’il dit sur chaque point.
mirror-no-criteria = L’avis publié n’énonce rien d’autre que je puisse comparer.
mirror-nothing-stated = L’avis publié n’énonce aucun critère : il n’y a donc rien à comparer. Vous pouvez tout de même postuler ; dites dans votre motivation pourquoi ce poste est fait pour vous.
mirror-illustrative = <i>Ces critères sont donnés à titre d’exemple : ils ont été rédigés pour cette démonstration.</i>
