package fr.levain.programmes.web;

import fr.levain.programmes.Programme;
import fr.levain.programmes.ProgrammeKind;
import fr.levain.ui.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** All programmes one may enter, by kind. @param partners names, by slug */
public record ProgrammesPage(List<Programme> programmes, Map<String, String> partners) implements Page {
    public List<ProgrammeKind> kinds() {
        return Arrays.stream(ProgrammeKind.values()).filter(kind -> programmes.stream().anyMatch(each -> each.kind() == kind)).toList();
    }

    public List<Programme> of(ProgrammeKind kind) {
        return programmes.stream().filter(each -> each.kind() == kind).toList();
    }
}
