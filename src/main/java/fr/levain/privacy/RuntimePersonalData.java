package fr.levain.privacy;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the framework's own tables keep: nobody else speaks for them. */
@Component
class RuntimePersonalData implements PersonalData {
    @Override
    public String module() {
        return "runtime";
    }

    @Override
    public List<Kept> kept() {
        return List.of(new Kept(
                "runtime.spring_session.principal_name",
                "référence opaque du compte connecté, et ce qui était saisi si la session a expiré",
                "rester connecté d’une page à l’autre",
                LegalBasis.PUBLIC_INTEREST,
                "4 heures après la dernière page"));
    }
}
