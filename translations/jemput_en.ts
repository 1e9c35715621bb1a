<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s)</source>
        <translation>
            <numerusform>%Ln worker</numerusform>
            <numerusform>%Ln workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at once</source>
        <translation>
            <numerusform>%Ln at once</numerusform>
            <numerusform>%Ln at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ActivitiesView</name>
    <message numerus="yes">
        <source>%n benefit(s), %1 in all.</source>
        <translation>
            <numerusform>%n benefit, %1 in all.</numerusform>
            <numerusform>%n benefits, %1 in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AllocationView</name>
    <message numerus="yes">
        <source>%n worker(s) get a place, at %1. From then on the list stands as it is.</source>
        <translation>
            <numerusform>%n worker gets a place, at %1. From then on the list stands as it is.</numerusform>
            <numerusform>%n workers get a place, at %1. From then on the list stands as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of %n worker(s) is approved.</source>
        <translation>
            <numerusform>The list of %n worker is approved.</numerusform>
            <numerusform>The list of %n workers is approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) are written down, %1 in all.</source>
        <translation>
            <numerusform>%n payment is written down, %1 in all.</numerusform>
            <numerusform>%n payments are written down, %1 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) have a place, at %1.</source>
        <translation>
            <numerusform>%n worker has a place, at %1.</numerusform>
            <numerusform>%n workers have a place, at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more worker(s) are further below the line.</source>
        <translation>
            <numerusform>%n more worker is further below the line.</numerusform>
            <numerusform>%n more workers are further below the line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) were passed over, because there is a question about theirs. It stands below: write why it is right and save again.</source>
        <translation>
            <numerusform>%n worker was passed over, because there is a question about theirs. It stands below: write why it is right and save again.</numerusform>
            <numerusform>%n workers were passed over, because there is a question about theirs. It stands below: write why it is right and save again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) were passed over: the rules name no price for their months.</source>
        <translation>
            <numerusform>%n worker was passed over: the rules name no price for their months.</numerusform>
            <numerusform>%n workers were passed over: the rules name no price for their months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n worker(s) the months after they moved, died, stopped or withdrew the consent were left out.</source>
        <translation>
            <numerusform>Of %n worker the months after they moved, died, stopped or withdrew the consent were left out.</numerusform>
            <numerusform>Of %n workers the months after they moved, died, stopped or withdrew the consent were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) were paid out of this programme before, for all of these months.</source>
        <translation>
            <numerusform>%n worker was paid out of this programme before, for all of these months.</numerusform>
            <numerusform>%n workers were paid out of this programme before, for all of these months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnswersPanel</name>
    <message numerus="yes">
        <source>%1 row(s) were read; nothing is changed yet.</source>
        <translation>
            <numerusform>%1 row were read; nothing is changed yet.</numerusform>
            <numerusform>%1 rows were read; nothing is changed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The branch&apos;s answer is written down: %1 new evidence.</source>
        <translation>
            <numerusform>The branch&apos;s answer is written down: %1 new evidence.</numerusform>
            <numerusform>The branch&apos;s answer is written down: %1 new evidence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApprovalCard</name>
    <message numerus="yes">
        <source>%Ln change(s) wait: they leave for the office and the branch only when the village head has approved them.</source>
        <translation>
            <numerusform>%Ln change waits: it leaves for the office and the branch only when the village head has approved it.</numerusform>
            <numerusform>%Ln changes wait: they leave for the office and the branch only when the village head has approved them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AreasView</name>
    <message numerus="yes">
        <source>%Ln silent village(s)</source>
        <translation>
            <numerusform>%Ln silent village</numerusform>
            <numerusform>%Ln silent villages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AuditPage</name>
    <message numerus="yes">
        <source>%1 row(s) saved in %2. The file is not encrypted.</source>
        <translation>
            <numerusform>%1 row saved in %2. The file is not encrypted.</numerusform>
            <numerusform>%1 rows saved in %2. The file is not encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BranchPanel</name>
    <message numerus="yes">
        <source>%1 ready</source>
        <translation>
            <numerusform>%1 ready</numerusform>
            <numerusform>%1 ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not on the list</source>
        <translation>
            <numerusform>%1 not on the list</numerusform>
            <numerusform>%1 not on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 worker(s) written to %2. Nobody is marked yet: say so when the list was handed to the branch.</source>
        <translation>
            <numerusform>%1 worker written to %2. Nobody is marked yet: say so when the list was handed to the branch.</numerusform>
            <numerusform>%1 workers written to %2. Nobody is marked yet: say so when the list was handed to the branch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) saved in %2. The file is not encrypted.</source>
        <translation>
            <numerusform>%1 row saved in %2. The file is not encrypted.</numerusform>
            <numerusform>%1 rows saved in %2. The file is not encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) marked as handed to the branch.</source>
        <translation>
            <numerusform>%n worker marked as handed to the branch.</numerusform>
            <numerusform>%n workers marked as handed to the branch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CaseTotalsView</name>
    <message numerus="yes">
        <source>%n case(s), %1 paid out to families</source>
        <translation>
            <numerusform>%n case, %1 paid out to families</numerusform>
            <numerusform>%n cases, %1 paid out to families</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CaseView</name>
    <message numerus="yes">
        <source>Papers: %n missing</source>
        <translation>
            <numerusform>Papers: %n missing</numerusform>
            <numerusform>Papers: %n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChainsCard</name>
    <message numerus="yes">
        <source>%Ln file(s) never came; later ones cover them.</source>
        <translation>
            <numerusform>%Ln file never came; later ones cover them.</numerusform>
            <numerusform>%Ln files never came; later ones cover them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) came again, without effect.</source>
        <translation>
            <numerusform>%Ln file came again, without effect.</numerusform>
            <numerusform>%Ln files came again, without effect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set back to an older state %Ln time(s): ask for a full file.</source>
        <translation>
            <numerusform>Set back to an older state %Ln time: ask for a full file.</numerusform>
            <numerusform>Set back to an older state %Ln times: ask for a full file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConflictsPage</name>
    <message numerus="yes">
        <source>%Ln field(s) with two values. Both are kept until you choose; the choice is in the history and can be undone.</source>
        <translation>
            <numerusform>%Ln field with two values. Both are kept until you choose; the choice is in the history and can be undone.</numerusform>
            <numerusform>%Ln fields with two values. Both are kept until you choose; the choice is in the history and can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConsentsView</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) saved in %2. The file is not encrypted.</source>
        <translation>
            <numerusform>%1 row saved in %2. The file is not encrypted.</numerusform>
            <numerusform>%1 rows saved in %2. The file is not encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ContributionCard</name>
    <message numerus="yes">
        <source>for %n month(s)</source>
        <translation>
            <numerusform>for %n month</numerusform>
            <numerusform>for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Death: %1 after %n month(s) of membership, about %2.</source>
        <translation>
            <numerusform>Death: %1 after %n month of membership, about %2.</numerusform>
            <numerusform>Death: %1 after %n months of membership, about %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scholarship for two children, up to %1: after %n year(s) of contributions, about %2.</source>
        <translation>
            <numerusform>Scholarship for two children, up to %1: after %n year of contributions, about %2.</numerusform>
            <numerusform>Scholarship for two children, up to %1: after %n years of contributions, about %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DecisionsCard</name>
    <message numerus="yes">
        <source>%Ln pair(s) look like one person.</source>
        <translation>
            <numerusform>%Ln pair looks like one person.</numerusform>
            <numerusform>%Ln pairs look like one person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) with two values.</source>
        <translation>
            <numerusform>%Ln field with two values.</numerusform>
            <numerusform>%Ln fields with two values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Desk</name>
    <message numerus="yes">
        <source>%n field(s) were changed since and stay.</source>
        <translation>
            <numerusform>%n field was changed since and stays.</numerusform>
            <numerusform>%n fields were changed since and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln pair(s) look like one person.</source>
        <translation>
            <numerusform>%Ln pair looks like one person.</numerusform>
            <numerusform>%Ln pairs look like one person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EverythingCard</name>
    <message numerus="yes">
        <source>%Ln photo(s) have not arrived on this device yet.</source>
        <translation>
            <numerusform>%Ln photo has not arrived on this device yet.</numerusform>
            <numerusform>%Ln photos have not arrived on this device yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EvidencePanel</name>
    <message numerus="yes">
        <source>Write the same evidence for %1 worker(s)</source>
        <translation>
            <numerusform>Write the same evidence for %1 worker</numerusform>
            <numerusform>Write the same evidence for %1 workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence written for %n worker(s).</source>
        <translation>
            <numerusform>Evidence written for %n worker.</numerusform>
            <numerusform>Evidence written for %n workers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HomePage</name>
    <message numerus="yes">
        <source>Visits to repeat today, %n of them late</source>
        <translation>
            <numerusform>Visits to repeat today, %n of them late</numerusform>
            <numerusform>Visits to repeat today, %n of them late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportPanel</name>
    <message numerus="yes">
        <source>%1 resident(s) are in the register now.</source>
        <translation>
            <numerusform>%1 resident is in the register now.</numerusform>
            <numerusform>%1 residents are in the register now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LapsingView</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LeftOutList</name>
    <message numerus="yes">
        <source>And %Ln more: save the table to see all of them.</source>
        <translation>
            <numerusform>And %Ln more: save the table to see it.</numerusform>
            <numerusform>And %Ln more: save the table to see all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListDeeds</name>
    <message numerus="yes">
        <source>%n worker(s) marked as handed to the branch.</source>
        <translation>
            <numerusform>%n worker marked as handed to the branch.</numerusform>
            <numerusform>%n workers marked as handed to the branch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n other(s) were passed over.</source>
        <translation>
            <numerusform>%1 %n other was passed over.</numerusform>
            <numerusform>%1 %n others were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) are here and at work again.</source>
        <translation>
            <numerusform>%n worker is here and at work again.</numerusform>
            <numerusform>%n workers are here and at work again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s): %1.</source>
        <translation>
            <numerusform>%n worker: %1.</numerusform>
            <numerusform>%n workers: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListOutput</name>
    <message numerus="yes">
        <source>%1 worker(s) saved in %2. The file is not encrypted.</source>
        <translation>
            <numerusform>%1 worker saved in %2. The file is not encrypted.</numerusform>
            <numerusform>%1 workers saved in %2. The file is not encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LockPage</name>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Too many wrong tries. Wait %n second.</numerusform>
            <numerusform>Too many wrong tries. Wait %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ManyPanel</name>
    <message numerus="yes">
        <source>%n NIK(s) in the list</source>
        <translation>
            <numerusform>%n NIK in the list</numerusform>
            <numerusform>%n NIKs in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %n NIK(s)</source>
        <translation>
            <numerusform>Checking %n NIK</numerusform>
            <numerusform>Checking %n NIKs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NIK(s) in that file are numbers, so their last digits are lost. Format the column as text, type them again, and drop the file once more.</source>
        <translation>
            <numerusform>%n NIK in that file is a number, so its last digits are lost. Format the column as text, type them again, and drop the file once more.</numerusform>
            <numerusform>%n NIKs in that file are numbers, so their last digits are lost. Format the column as text, type them again, and drop the file once more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MeetingsView</name>
    <message numerus="yes">
        <source>%n of those known here were recorded on that day or within 30 days after</source>
        <translation>
            <numerusform>%n of those known here was recorded on that day or within 30 days after</numerusform>
            <numerusform>%n of those known here were recorded on that day or within 30 days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before</source>
        <translation>
            <numerusform>%n before</numerusform>
            <numerusform>%n before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PairTable</name>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln piece of evidence</numerusform>
            <numerusform>%Ln pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heir(s)</source>
        <translation>
            <numerusform>%Ln heir</numerusform>
            <numerusform>%Ln heirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PaymentPanel</name>
    <message numerus="yes">
        <source>Record the payment of %1 worker(s), each at their own price</source>
        <translation>
            <numerusform>Record the payment of %1 worker, at their own price</numerusform>
            <numerusform>Record the payment of %1 workers, each at their own price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) are written down, %1 in all.</source>
        <translation>
            <numerusform>%n payment is written down, %1 in all.</numerusform>
            <numerusform>%n payments are written down, %1 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) were passed over, for whom the rules name no price: %1.</source>
        <translation>
            <numerusform>%n worker was passed over, for whom the rules name no price: %1.</numerusform>
            <numerusform>%n workers were passed over, for whom the rules name no price: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) were passed over, because there is a question about theirs: %1. Write below why it is right and save again, for them alone.</source>
        <translation>
            <numerusform>%n worker was passed over, because there is a question about theirs: %1. Write below why it is right and save again, for them alone.</numerusform>
            <numerusform>%n workers were passed over, because there is a question about theirs: %1. Write below why it is right and save again, for them alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PaymentsView</name>
    <message numerus="yes">
        <source>%n payment(s), %1 in all.</source>
        <translation>
            <numerusform>%n payment, %1 in all.</numerusform>
            <numerusform>%n payments, %1 in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PhotoLimit</name>
    <message numerus="yes">
        <source>%Ln picture(s) have not come yet; the next files ask for them.</source>
        <translation>
            <numerusform>%Ln picture has not come yet; the next files ask for it.</numerusform>
            <numerusform>%Ln pictures have not come yet; the next files ask for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrivacyCard</name>
    <message numerus="yes">
        <source>%n to be dealt with: %1.</source>
        <translation>
            <numerusform>%n to be dealt with: %1.</numerusform>
            <numerusform>%n to be dealt with: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open: tell the people and the agency in writing.</source>
        <translation>
            <numerusform>%n open: tell the people and the agency in writing.</numerusform>
            <numerusform>%n open: tell the people and the agency in writing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are over the time: look at them.</source>
        <translation>
            <numerusform>%n person is over the time: look at them.</numerusform>
            <numerusform>%n people are over the time: look at them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s). Nobody is over the time.</source>
        <translation>
            <numerusform>%n year. Nobody is over the time.</numerusform>
            <numerusform>%n years. Nobody is over the time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProgrammesView</name>
    <message numerus="yes">
        <source>%n benefit(s) noted</source>
        <translation>
            <numerusform>%n benefit noted</numerusform>
            <numerusform>%n benefits noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>approved: %n worker(s)</source>
        <translation>
            <numerusform>approved: %n worker</numerusform>
            <numerusform>approved: %n workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProgressPanel</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReceiveCard</name>
    <message numerus="yes">
        <source>%Ln new change(s).</source>
        <translation>
            <numerusform>%Ln new change.</numerusform>
            <numerusform>%Ln new changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) need a decision.</source>
        <translation>
            <numerusform>%Ln field needs a decision.</numerusform>
            <numerusform>%Ln fields need a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln NIK(s) now belong to more than one worker.</source>
        <translation>
            <numerusform>%Ln NIK now belongs to more than one worker.</numerusform>
            <numerusform>%Ln NIKs now belong to more than one worker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier file(s) never arrived; this one covers them.</source>
        <translation>
            <numerusform>%Ln earlier file never arrived; this one covers it.</numerusform>
            <numerusform>%Ln earlier files never arrived; this one covers them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s).</source>
        <translation>
            <numerusform>%Ln picture.</numerusform>
            <numerusform>%Ln pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RegisterPage</name>
    <message numerus="yes">
        <source>%n other draft(s)</source>
        <translation>
            <numerusform>%n other draft</numerusform>
            <numerusform>%n other drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RegulationsView</name>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RetentionView</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are over the time.</source>
        <translation>
            <numerusform>%n person is over the time.</numerusform>
            <numerusform>%n people are over the time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n person(s)?</source>
        <translation>
            <numerusform>Erase %n person?</numerusform>
            <numerusform>Erase %n people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were erased.</source>
        <translation>
            <numerusform>%n person was erased.</numerusform>
            <numerusform>%n people were erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SafetyPage</name>
    <message numerus="yes">
        <source>%Ln thing(s) to do</source>
        <translation>
            <numerusform>%Ln thing to do</numerusform>
            <numerusform>%Ln things to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since.</source>
        <translation>
            <numerusform>%Ln change since.</numerusform>
            <numerusform>%Ln changes since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not sent yet</source>
        <translation>
            <numerusform>%Ln change not sent yet</numerusform>
            <numerusform>%Ln changes not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This backup can be read, but %Ln place(s) in it do not agree.</source>
        <translation>
            <numerusform>This backup can be read, but %Ln place in it does not agree.</numerusform>
            <numerusform>This backup can be read, but %Ln places in it do not agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) do not agree. Check again: what can be done is said then.</source>
        <translation>
            <numerusform>%Ln place does not agree. Check again: what can be done is said then.</numerusform>
            <numerusform>%Ln places do not agree. Check again: what can be done is said then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SelectionBar</name>
    <message numerus="yes">
        <source>%1 chosen</source>
        <translation>
            <numerusform>%1 chosen</numerusform>
            <numerusform>%1 chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SendCard</name>
    <message numerus="yes">
        <source>%Ln change(s) the office has not confirmed</source>
        <translation>
            <numerusform>%Ln change the office has not confirmed</numerusform>
            <numerusform>%Ln changes the office has not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s) among them. Each file holds everything that is not confirmed yet, so a lost one costs nothing.</source>
        <translation>
            <numerusform>%Ln worker among them. Each file holds everything that is not confirmed yet, so a lost one costs nothing.</numerusform>
            <numerusform>%Ln workers among them. Each file holds everything that is not confirmed yet, so a lost one costs nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written and checked. Safe to unplug.</source>
        <translation>
            <numerusform>%Ln file written and checked. Safe to unplug.</numerusform>
            <numerusform>%Ln files written and checked. Safe to unplug.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more wait for an answer.</source>
        <translation>
            <numerusform>%Ln more waits for an answer.</numerusform>
            <numerusform>%Ln more wait for an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file for each of %Ln device(s) whose card was accepted here.</source>
        <translation>
            <numerusform>One file for %Ln device whose card was accepted here.</numerusform>
            <numerusform>One file for each of %Ln devices whose card was accepted here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) did not fit; they go along when asked for.</source>
        <translation>
            <numerusform>%Ln picture did not fit; it goes along when asked for.</numerusform>
            <numerusform>%Ln pictures did not fit; they go along when asked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message numerus="yes">
        <source>After %Ln minute(s) without use</source>
        <translation>
            <numerusform>After %Ln minute without use</numerusform>
            <numerusform>After %Ln minutes without use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusPage</name>
    <message numerus="yes">
        <source>%n worker(s) here have this NIK. Look at each of them.</source>
        <translation>
            <numerusform>%n worker here has this NIK.</numerusform>
            <numerusform>%n workers here have this NIK. Look at each of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln change(s) not sent yet</source>
        <translation>
            <numerusform>%Ln change not sent yet</numerusform>
            <numerusform>%Ln changes not sent yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SyncPage</name>
    <message numerus="yes">
        <source>%Ln more spreadsheet(s) wait.</source>
        <translation>
            <numerusform>%Ln more spreadsheet waits.</numerusform>
            <numerusform>%Ln more spreadsheets wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Text</name>
    <message numerus="yes">
        <source>Too many wrong tries. The data is safe. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Too many wrong tries. The data is safe. Wait %n second, then try again.</numerusform>
            <numerusform>Too many wrong tries. The data is safe. Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list holds %n worker(s).</source>
        <translation>
            <numerusform>This list holds %n worker.</numerusform>
            <numerusform>This list holds %n workers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contribution for %n month(s)</source>
        <translation>
            <numerusform>Contribution for %n month</numerusform>
            <numerusform>Contribution for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n worker(s) · %2</source>
        <translation>
            <numerusform>%1 · %n worker · %2</numerusform>
            <numerusform>%1 · %n workers · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s). Give this list back to the village office when the visits are done.</source>
        <translation>
            <numerusform>%n household. Give this list back to the village office when the visits are done.</numerusform>
            <numerusform>%n households. Give this list back to the village office when the visits are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 worker(s) it added are taken out again.</source>
        <translation>
            <numerusform>%1 worker it added is taken out again.</numerusform>
            <numerusform>%1 workers it added are taken out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What it changed of %1 worker(s) goes back to what was there.</source>
        <translation>
            <numerusform>What it changed of %1 worker goes back to what was there.</numerusform>
            <numerusform>What it changed of %1 workers goes back to what was there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 worker(s) were changed by somebody since and stay as they are: %2.</source>
        <translation>
            <numerusform>%1 worker was changed by somebody since and stays as it is: %2.</numerusform>
            <numerusform>%1 workers were changed by somebody since and stay as they are: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) saved in %2. The file is not encrypted.</source>
        <translation>
            <numerusform>%1 row saved in %2. The file is not encrypted.</numerusform>
            <numerusform>%1 rows saved in %2. The file is not encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) concerned · %1</source>
        <translation>
            <numerusform>%n person concerned · %1</numerusform>
            <numerusform>%n people concerned · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As UU 27/2022 art. 46 asks, we report a failure to protect personal data. %1 is its controller. It concerns %n person(s): %2.</source>
        <translation>
            <numerusform>As UU 27/2022 art. 46 asks, we report a failure to protect personal data. %1 is its controller. It concerns %n person: %2.</numerusform>
            <numerusform>As UU 27/2022 art. 46 asks, we report a failure to protect personal data. %1 is its controller. It concerns %n people: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) together</source>
        <translation>
            <numerusform>%n other together</numerusform>
            <numerusform>%n others together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete the papers: %n missing</source>
        <translation>
            <numerusform>Complete the papers: %n missing</numerusform>
            <numerusform>Complete the papers: %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) before it happened</source>
        <translation>
            <numerusform>%1, %n day before it happened</numerusform>
            <numerusform>%1, %n days before it happened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) are known to be paid</source>
        <translation>
            <numerusform>%n month is known to be paid</numerusform>
            <numerusform>%n months are known to be paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the age of %n on, or when work has ended.</source>
        <translation>
            <numerusform>From the age of %n on, or when work has ended.</numerusform>
            <numerusform>From the age of %n on, or when work has ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the age of %n on: the date of birth is not known for certain.</source>
        <translation>
            <numerusform>From the age of %n on: the date of birth is not known for certain.</numerusform>
            <numerusform>From the age of %n on: the date of birth is not known for certain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list holds %n worker(s), at %1 in all.</source>
        <translation>
            <numerusform>This list holds %n worker, at %1 in all.</numerusform>
            <numerusform>This list holds %n workers, at %1 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) to provide for</source>
        <translation>
            <numerusform>%n child to provide for</numerusform>
            <numerusform>%n children to provide for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are on a residents&apos; list only and not recorded yet.</source>
        <translation>
            <numerusform>%Ln is on a residents&apos; list only and not recorded yet.</numerusform>
            <numerusform>%Ln are on a residents&apos; list only and not recorded yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved, died, do not want to, or no longer work.</source>
        <translation>
            <numerusform>%Ln moved, died, does not want to, or no longer works.</numerusform>
            <numerusform>%Ln moved, died, do not want to, or no longer work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrew the consent.</source>
        <translation>
            <numerusform>%Ln withdrew the consent.</numerusform>
            <numerusform>%Ln withdrew the consent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no NIK yet.</source>
        <translation>
            <numerusform>%Ln has no NIK yet.</numerusform>
            <numerusform>%Ln have no NIK yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are 65 or older and not members yet.</source>
        <translation>
            <numerusform>%Ln is 65 or older and not a member yet.</numerusform>
            <numerusform>%Ln are 65 or older and not members yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are paid for already in all these months.</source>
        <translation>
            <numerusform>%Ln is paid for already in all these months.</numerusform>
            <numerusform>%Ln are paid for already in all these months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have another occupation.</source>
        <translation>
            <numerusform>%Ln has another occupation.</numerusform>
            <numerusform>%Ln have another occupation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a higher decile, or it is not known.</source>
        <translation>
            <numerusform>%Ln has a higher decile, or it is not known.</numerusform>
            <numerusform>%Ln have a higher decile, or it is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not known to have a disability.</source>
        <translation>
            <numerusform>%Ln is not known to have a disability.</numerusform>
            <numerusform>%Ln are not known to have a disability.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not known to be from a household headed by a woman.</source>
        <translation>
            <numerusform>%Ln is not known to be from a household headed by a woman.</numerusform>
            <numerusform>%Ln are not known to be from a household headed by a woman.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are of another age, or it is not known.</source>
        <translation>
            <numerusform>%Ln is of another age, or it is not known.</numerusform>
            <numerusform>%Ln are of another age, or it is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln live in another hamlet.</source>
        <translation>
            <numerusform>%Ln lives in another hamlet.</numerusform>
            <numerusform>%Ln live in another hamlet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not certain yet: whether this payer gets the discount of PP 50/2025 is not known. %Ln worker(s) are priced without it; ask the branch.</source>
        <translation>
            <numerusform>Not certain yet: whether this payer gets the discount of PP 50/2025 is not known. %Ln worker is priced without it; ask the branch.</numerusform>
            <numerusform>Not certain yet: whether this payer gets the discount of PP 50/2025 is not known. %Ln workers are priced without it; ask the branch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s) are priced on the lowest basis, because their income is not known.</source>
        <translation>
            <numerusform>%Ln worker is priced on the lowest basis, because the income is not known.</numerusform>
            <numerusform>%Ln workers are priced on the lowest basis, because their income is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not confirmed yet: that this payer gets the discount of PP 50/2025 was read out of its text. %Ln worker(s) are priced with it; ask the branch.</source>
        <translation>
            <numerusform>Not confirmed yet: that this payer gets the discount of PP 50/2025 was read out of its text. %Ln worker is priced with it; ask the branch.</numerusform>
            <numerusform>Not confirmed yet: that this payer gets the discount of PP 50/2025 was read out of its text. %Ln workers are priced with it; ask the branch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Timeline</name>
    <message numerus="yes">
        <source>Changed by %1: %n field(s)</source>
        <translation>
            <numerusform>Changed by %1: %n field</numerusform>
            <numerusform>Changed by %1: %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrendLine</name>
    <message numerus="yes">
        <source>Share protected over the last %n month(s), oldest first</source>
        <translation>
            <numerusform>Share protected over the last %n month, oldest first</numerusform>
            <numerusform>Share protected over the last %n months, oldest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UnknownWords</name>
    <message numerus="yes">
        <source>%1: “%2”, %n row(s)</source>
        <translation>
            <numerusform>%1: “%2”, %n row</numerusform>
            <numerusform>%1: “%2”, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VisitForm</name>
    <message numerus="yes">
        <source>Everybody at this door (%n person(s)): H</source>
        <translation>
            <numerusform>Everybody at this door (%n person): H</numerusform>
            <numerusform>Everybody at this door (%n people): H</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VisitPanel</name>
    <message numerus="yes">
        <source>Visit to %n person(s): %1.</source>
        <translation>
            <numerusform>Visit to %n person: %1.</numerusform>
            <numerusform>Visit to %n people: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WorkerListModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WorkersPage</name>
    <message numerus="yes">
        <source>%1 worker(s)</source>
        <translation>
            <numerusform>%1 worker</numerusform>
            <numerusform>%1 workers</numerusform>
        </translation>
    </message>
</context>
</TS>
