package fr.levain.places;

import fr.levain.kernel.CommuneCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is looked for, as its address tells it. Blank is any.
 *
 * @param near the commune from which distances count
 * @param after slug of the last space of the page before
 * @param page from 1, when the list is by distance
 */
public record PlaceQuery(String words, String kind, String service, String department, String epci, Optional<CommuneCode> near, String after, int page) {
    public static final PlaceQuery ALL = new PlaceQuery("", "", "", "", "", Optional.empty(), "", 1);
    /** Past it, somebody by distance narrows the search instead. */
    public static final int LAST_PAGE = 20;

    public static PlaceQuery from(Map<String, String> typed) {
        var page = typed.getOrDefault("page", "1");
        return new PlaceQuery(cut(typed.getOrDefault("q", "")), code(typed, "nature"), code(typed, "service"), code(typed, "departement"), code(typed, "epci"),
                CommuneCode.read(typed.getOrDefault("pres", "")), code(typed, "apres"),
                page.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(page), 1, LAST_PAGE) : 1);
    }

    public PlaceQuery ofKind(String slug) {
        return new PlaceQuery(words, slug, service, department, epci, near, "", 1);
    }

    public PlaceQuery ofService(String slug) {
        return new PlaceQuery(words, kind, slug, department, epci, near, "", 1);
    }

    public PlaceQuery saying(String text) {
        return new PlaceQuery(text, kind, service, department, epci, near, "", 1);
    }

    public PlaceQuery in(String department) {
        return new PlaceQuery(words, kind, service, department, "", near, "", 1);
    }

    public PlaceQuery inEpci(String siren) {
        return new PlaceQuery(words, kind, service, department, siren, near, "", 1);
    }

    public PlaceQuery near(Optional<CommuneCode> commune) {
        return new PlaceQuery(words, kind, service, department, epci, commune, "", 1);
    }

    public PlaceQuery after(String slug) {
        return new PlaceQuery(words, kind, service, department, epci, near, slug, 1);
    }

    public PlaceQuery at(int page) {
        return new PlaceQuery(words, kind, service, department, epci, near, "", page);
    }

    /** With the same choices, and none of the places of the list. */
    public String address(String path) {
        var kept = new LinkedHashMap<String, String>();
        kept.put("q", words);
        kept.put("nature", kind);
        kept.put("service", service);
        kept.put("departement", department);
        kept.put("epci", epci);
        kept.put("pres", near.map(CommuneCode::value).orElse(""));
        kept.put("apres", after);
        kept.put("page", page > 1 ? String.valueOf(page) : "");
        var query = kept.entrySet().stream().filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    public boolean isWide() {
        return equals(ALL);
    }

    private static String code(Map<String, String> typed, String name) {
        var value = typed.getOrDefault(name, "");
        return value.matches("[A-Za-z0-9-]{1,90}") ? value : "";
    }

    private static String cut(String text) {
        var plain = text.strip().replace("\u0000", "");
        return plain.length() > 100 ? plain.substring(0, 100) : plain;
    }
}
