package fr.levain.opendata;

import fr.levain.directory.Authority;
import fr.levain.directory.AuthorityView;
import fr.levain.opendata.AwardRecord.Grantor;
import org.springframework.stereotype.Component;

/** The authority of the pack. Before one is loaded its name and SIRET are empty, and no line can be published. */
@Component
class AuthorityAsGrantor implements Grantors {
    private final Authority authority;

    AuthorityAsGrantor(Authority authority) {
        this.authority = authority;
    }

    @Override
    public Grantor current() {
        return authority.find().map(AuthorityAsGrantor::of).orElse(new Grantor("", ""));
    }

    private static Grantor of(AuthorityView view) {
        return new Grantor(view.name(), view.siret().digits());
    }
}
