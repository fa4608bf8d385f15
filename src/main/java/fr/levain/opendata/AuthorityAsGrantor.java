package fr.levain.opendata;

import fr.levain.opendata.AwardRecord.Grantor;
import fr.levain.ui.AuthorityName;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The authority of the pack. Until one is loaded its SIRET is empty, and no line can be published. */
@Component
class AuthorityAsGrantor implements Grantors {
    private final ObjectProvider<AuthorityName.Source> authority;

    AuthorityAsGrantor(ObjectProvider<AuthorityName.Source> authority) {
        this.authority = authority;
    }

    @Override
    public Grantor current() {
        var source = authority.getIfAvailable();
        return new Grantor(source == null ? "" : source.current().name(), "");
    }
}
