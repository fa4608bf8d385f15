package fr.levain.programmes.web;

import fr.levain.programmes.ScoutFigures;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;
import java.util.Map;

/** @param partners names, by slug @param departments names, by code */
public record ScoutFiguresPage(
        List<ScoutFigures.Network> networks, List<ScoutFigures.Named> named, Map<String, String> partners, Map<String, String> departments, Paging paging) implements Page {
    public static final String PATH = "/accompagnement/capteurs";

    public String department(String code) {
        return departments.getOrDefault(code, code);
    }
}
