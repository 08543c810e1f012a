### Mises à disposition : qui fait quoi et quand, le dossier pour le Bureau central national, ce que note la personne.

button-secondment = 🤝 La mise à disposition pas à pas
button-to-secondment = ← La mise à disposition

secondment-heading = <b>La mise à disposition pas à pas</b>
    { $title }
secondment-none = Le poste { $reference } n’est pas (ou plus) proposé comme mise à disposition : il n’y a rien à expliquer ici.
secondment-notice-asks = L’avis demande l’aval de votre Bureau central national. Vous pouvez envoyer votre candidature ici avant qu’il n’arrive.
secondment-notice-silent = L’avis ne cite pas d’aval parmi les pièces demandées. Une mise à disposition passe tout de même par votre Bureau central national, et vous pouvez envoyer votre candidature ici avant sa réponse.
secondment-still = <b>À ne pas oublier :</b> l’aval de votre Bureau central national suit sa propre voie, et c’est à vous de le demander. Le bouton ci-dessous mène aux étapes et au dossier à imprimer.
secondment-paper = Aval : il passe par votre Bureau central national, pas par cette conversation.
secondment-bureau = Votre bureau : le Bureau central national (<b>{ $country }</b>), d’après votre nationalité.
secondment-which = Vous avez plusieurs nationalités. <b>À quel Bureau central national vous adressez-vous ?</b> En général, à celui du pays pour lequel vous travaillez.
secondment-several = Vous avez plusieurs nationalités. Dès que vous aurez commencé votre candidature, vous choisirez à quel Bureau central national vous adresser.
secondment-no-country = Votre nationalité détermine votre Bureau central national. Votre profil n’indique pas encore celle d’un pays membre.
button-add-nationality = ✏️ Ajouter ma nationalité
button-bureau = 🏛 Mon bureau : { $country }

secondment-step = { $number }. <b>{ $who } :</b> { $what }
    <i>{ $when }</i>
secondment-who-candidate = Vous
secondment-who-employer = Votre employeur
secondment-who-bureau = Le Bureau central national
secondment-step-agree = parlez-en à votre hiérarchie et demandez à votre employeur une lettre de conditions, par laquelle il vous libère pour toute la durée et maintient le traitement, la protection sociale et les droits à pension.
secondment-step-dossier = imprimez le dossier, remettez-le au bureau et demandez l’aval.
secondment-step-letter = confirme les conditions par écrit et remet la lettre au bureau.
secondment-step-check = vérifie que vous êtes en fonction dans une administration publique du pays et que vous remplissez les conditions de l’avis.
secondment-step-send = envoie l’aval signé et la lettre à l’Organisation par la voie officielle.
secondment-step-submit = envoyez votre candidature ici, sans attendre les autres étapes.
secondment-lead = { $days ->
    [0] avant la date limite
    [one] un jour avant la date limite
   *[other] { $days } jours avant la date limite
}
secondment-by = { $lead } : au plus tard le { $day }
secondment-late = dès que possible ({ $lead }, c’était le { $day })
secondment-advice = Ces délais sont un conseil : un bureau peut avoir besoin de plusieurs semaines. L’avis ne fixe que la date limite.
secondment-begin = Dès que vous aurez commencé votre candidature, je préparerai le dossier à imprimer, et vous pourrez noter ici ce qui a été demandé et ce qui est arrivé.

secondment-endorsement = Aval du bureau : <b>{ $status }</b>
endorsement-not_asked = pas encore demandé
endorsement-asked = demandé le { $day }
endorsement-endorsed = donné (noté le { $day })
endorsement-refused = refusé (noté le { $day })
secondment-letter = Lettre de conditions de votre employeur : <b>{ $status }</b>
letter-not_asked = pas encore demandée
letter-asked = demandée le { $day }
letter-received = remise (noté le { $day })
secondment-note = C’est votre propre note : touchez ci-dessous ce qui a changé. Pour l’Organisation, seul compte ce que le bureau envoie.
secondment-refused = C’est une mauvaise nouvelle, et nous en sommes désolés. Vous pouvez demander au bureau ses raisons et s’il peut revoir sa réponse. Votre candidature ici reste telle quelle, et c’est l’Organisation qui se prononce.
secondment-dossier-waits = Le dossier pourra être imprimé dès que votre profil sera complet.
button-endorsement-not_asked = ↩️ Aval pas encore demandé
button-endorsement-asked = 📤 J’ai demandé l’aval
button-endorsement-endorsed = ✅ Le bureau a donné son aval
button-endorsement-refused = ✖️ Le bureau a refusé
button-letter-not_asked = ↩️ Lettre pas encore demandée
button-letter-asked = 📤 J’ai demandé la lettre
button-letter-received = 📄 La lettre est là

button-dossier = 🖨 Dossier pour le bureau (PDF)
dossier-language = En quelles langues voulez-vous le dossier ? Le bureau doit pouvoir lire l’une des deux.
button-dossier-both = { $own } + { $other }
button-dossier-own = { $own } seulement
dossier-file = Voici votre dossier pour le Bureau central national ({ $country }), à imprimer et à remettre. Relisez-le avant : il contient tout votre profil.
