package fr.levain.readings.web;

import fr.levain.calls.Calls;
import fr.levain.kernel.OpenToAll;
import fr.levain.readings.ReadingCalls;
import fr.levain.readings.ReadingTerms;
import fr.levain.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@OpenToAll
class ReadingMethodController {
    private final ReadingCalls terms;
    private final Calls calls;

    ReadingMethodController(ReadingCalls terms, Calls calls) {
        this.terms = terms;
        this.calls = calls;
    }

    @GetMapping("/methode-des-lectures")
    View method() {
        return new ReadingMethodPage(terms.all().stream().filter(ReadingTerms::computes)
                .flatMap(each -> calls.bySlug(each.call()).map(call -> new ReadingMethodPage.InUse(call.title(), each)).stream()).toList());
    }
}
