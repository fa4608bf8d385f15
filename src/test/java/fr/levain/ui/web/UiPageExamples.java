package fr.levain.ui.web;

import fr.levain.testing.PageExamples;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class UiPageExamples implements PageExamples {
    @Override
    public List<Page> pages() {
        var refusals = Stream.of(400, 401, 403, 404, 405, 409, 413, 415, 429)
                .map(status -> (Page) new ErrorPage(status, Optional.empty()));
        return Stream.concat(
                        refusals, Stream.of(new ErrorPage(500, Optional.of("5C0FFEE5C0DE")), new ComponentsPage()))
                .toList();
    }
}
