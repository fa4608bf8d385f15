package fr.levain.directory;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import fr.levain.kernel.Siret;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code authority.yaml}: the authority that runs this instance. */
@Component
class AuthorityInPack implements PackSection {
    private final Authority authority;

    AuthorityInPack(Authority authority) {
        this.authority = authority;
    }

    @Override
    public String name() {
        return "autorité";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Prepared read(Pack pack) {
        var file = pack.file("authority.yaml");
        if (file.isEmpty()) pack.report("authority.yaml", 1, "il manque le fichier qui décrit l’autorité");
        var read = file.flatMap(node -> read(node, pack.hides(node)));
        return (_, _) -> read.ifPresent(authority::declare);
    }

    /** @param hidden invented contacts, on a real instance */
    private static Optional<AuthorityView> read(PackNode node, boolean hidden) {
        node.optionalText("source");
        var name = node.text("name");
        var tagline = node.text("tagline");
        var service = node.text("service");
        var address = node.text("address");
        var email = node.text("email");
        var phone = node.optionalText("phone");
        var siret = Siret.read(node.text("siret"));
        if (siret.isEmpty()) node.problem("siret", "un SIRET compte 14 chiffres");
        else if (!siret.get().hasValidKey()) node.problem("siret", "la clé de ce SIRET est fausse : vérifiez les 14 chiffres");
        return siret.map(known -> new AuthorityView(name, tagline, known, service, address, Optional.of(email).filter(_ -> !hidden),
                phone.filter(_ -> !hidden)));
    }
}
