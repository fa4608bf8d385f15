package fr.levain.catalogue;

import fr.levain.territory.Territories;
import fr.levain.ui.AuthorityName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who offers what the authority itself lists, and where it is worth. */
@Component
class OwnPlace {
    private final Territories territories;
    private final ObjectProvider<AuthorityName.Source> authority;

    OwnPlace(Territories territories, ObjectProvider<AuthorityName.Source> authority) {
        this.territories = territories;
        this.authority = authority;
    }

    String funder() {
        return authority.stream().findFirst().map(source -> source.current().name()).orElse("Région");
    }

    /** The whole region, or the departments named. */
    Set<String> places(List<String> departments) {
        if (departments.isEmpty()) return Set.of("region:" + territories.departments().getFirst().region());
        return departments.stream().map(code -> "departement:" + code).collect(Collectors.toSet());
    }

    String label(List<String> departments) {
        if (departments.isEmpty()) return "Toute la région";
        return departments.stream().map(code -> territories.findDepartment(code).map(each -> each.name()).orElse(code)).collect(Collectors.joining(", "));
    }
}
