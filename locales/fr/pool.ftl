### Le vivier de candidatures : la page de la personne, la question après six mois, les invitations ; la recherche.

button-pool = 🌱 Vivier de candidatures
button-pool-join = ✅ J’accepte d’y entrer
button-pool-again = ↩️ Y revenir
button-pool-leave = Quitter le vivier maintenant
button-pool-stay = ✅ Oui, rester dans le vivier
button-pool-apply = 📝 Poursuivre la candidature
button-pool-decline = Pas cette fois

pool-heading = <b>Vivier de candidatures</b>
pool-out = Vous n’êtes pas dans le vivier de candidatures.
pool-in = Vous êtes dans le vivier de candidatures depuis le { $since } et y restez jusqu’au { $until } au plus tard.
pool-consent =
    <b>À quoi cela sert :</b> l’équipe de recrutement peut trouver votre profil lorsqu’elle cherche des personnes pour d’autres postes, d’après des faits comme les langues, les années d’expérience ou le domaine, et vous inviter ici à postuler.
    <b>Combien de temps :</b> un an. Au bout de six mois, je vous demande si c’est toujours d’actualité ; sans réponse dans les 30 jours, vous en sortez.
    <b>Votre choix :</b> il est distinct de toute candidature et n’a aucune influence sur elles. Vous pouvez en sortir à tout moment, immédiatement et sans donner de raison.
pool-joined = <b>C’est noté.</b> Merci.
pool-left = <b>C’est fait.</b> Vous avez quitté le vivier ; plus personne ne vous y trouvera. Vos candidatures suivent leur cours.
pool-ask = Vous êtes dans le <b>vivier de candidatures</b> depuis le { $since }. Souhaitez-vous y rester ? Merci de répondre dans { $days ->
    [one] un délai de { $days } jour
   *[other] un délai de { $days } jours
} ; sinon vous en sortirez, et pourrez y revenir quand vous voudrez.
pool-ended = Votre présence dans le <b>vivier de candidatures</b> a pris fin ; l’équipe de recrutement ne vous y trouve plus. Merci de votre intérêt. Si vous souhaitez y revenir, il suffit d’un geste.
pool-invited = <b>L’équipe de recrutement vous invite à postuler : { $title }</b> ({ $reference }). Elle a trouvé votre profil dans le vivier. Une invitation n’est pas une promesse, et vous êtes libre de la décliner.
pool-invited-by = Vous pouvez postuler { $deadline }.
pool-invited-draft = Un brouillon vous attend : votre profil y est, et le texte de votre dernière motivation est gardé comme point de départ. Vous pouvez le reprendre ou en écrire un autre. Rien ne part avant que vous ne l’envoyiez.
pool-invited-profile = Un brouillon vous attend avec votre profil. Rien ne part avant que vous ne l’envoyiez.

button-staff-pool = 🌱 Vivier
button-staff-pool-less = ✖️ { $what }
button-staff-pool-level = 🎓 Niveau d’études
button-staff-pool-back = ⬅️ Retour à la liste
button-staff-pool-invite = ✉️ Inviter à postuler
staff-pool-which = <b>Vivier de candidatures.</b> Pour quel poste cherchez-vous ? Touchez-le ou écrivez sa référence.
staff-pool-opening = <b>{ $reference }</b> { $title }
staff-pool-no-opening = <b>Vivier de candidatures.</b> Aucun de vos postes ne reçoit de candidatures en ce moment.
staff-pool-heading = <b>Vivier</b> pour { $title } ({ $reference })
staff-pool-count = { $count } sur { $total } remplissent tous les critères, dans l’ordre d’entrée dans le vivier.
staff-pool-blind = 🙈 Lecture anonyme : ni nom, ni pays, ni nationalité, et l’on ne peut pas les chercher.
staff-pool-how = Écrivez ce que vous cherchez, avec des virgules : <i>français B2, 5 ans, droit, Maroc, marocain</i>. Un pays est le lieu de résidence ; « marocain » est une nationalité.
staff-pool-how-blind = Écrivez ce que vous cherchez, avec des virgules : <i>français B2, 5 ans, droit</i>.
staff-pool-person = <b>{ $number }</b> { $name } · { $languages } · { $years ->
    [one] { $years } an
   *[other] { $years } ans
} · { $level }
staff-pool-number = N° { $number }
staff-pool-name = { $name }
staff-pool-language = { $language } { $level }
staff-pool-any-level = (tout niveau)
staff-pool-no-level = aucun diplôme indiqué
staff-pool-years = { $count ->
    [one] { $count } an ou plus
   *[other] { $count } ans ou plus
}
staff-pool-word = « { $word } »
staff-pool-lives = Réside dans ce pays : { $country }
staff-pool-nation = Nationalité : { $country }
staff-pool-level = À partir de quel niveau d’études ?
staff-pool-since = Dans le vivier depuis le { $day }
staff-pool-study = 🎓 { $what }
staff-pool-post = 💼 { $what }
staff-pool-skills = 🛠 { $what }
staff-pool-said-invited = ✅ Le numéro { $number } a reçu l’invitation : un brouillon rempli et un message partent.
staff-pool-said-again = Le numéro { $number } avait déjà été invité pour ce poste ; rien n’a été envoyé.
staff-pool-said-applied = Le numéro { $number } a déjà postulé à ce poste.
staff-pool-said-left = Le numéro { $number } n’est plus dans le vivier.
staff-pool-said-closed = Ce poste ne reçoit plus de candidatures ; le numéro { $number } n’a pas reçu d’invitation.
