#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/plan_answer.h"
#include "app/usecases/judge.h"
#include "app/usecases/queries.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class PlanMake final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("plan make"),
                Tr::tr("Plan the waves anew; status 1 when no plan is feasible")};
    }

    void addOptions(Options& options) override {
        options.add("--date", Tr::tr("Planning date; default: that of the last plan, else today"), m_date);
        options.add("--deadline", Tr::tr("Last day of the cutovers"), m_deadline);
        options.add("--line-rate", Tr::tr("Rate of the line"), m_lineRate);
        options.add("--line-share", Tr::tr("Share of the line that copies may use"), m_lineShare);
        options.add("--night", Tr::tr("Hours in which copies run and cutovers happen, or all-day"), m_night);
        options.add("--cutover-length", Tr::tr("Time a cutover needs"), m_cutoverLength);
        options.add("--cutovers-per-window", Tr::tr("Most cutovers in one night or day off"), m_cutovers);
        options.flag("--keep-together",
                     Tr::tr("Systems whose servers speak with each other both ways go in one wave"),
                     m_keepTogether);
        options.flag("--no-keep-together", Tr::tr("They may go apart again"), m_noKeepTogether);
        options.addMany("--blackout", Tr::tr("No work then; in place of those of the last plan"),
                        m_blackouts);
        options.flag("--no-blackouts", Tr::tr("Forget the blackouts of the last plan"), m_noBlackouts);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const usecases::PlanView before, usecases::plan(project));
        const PlanSettings settings = settingsAfter(before, project);
        TRY(const usecases::PlanSummary summary,
            usecases::planWaves(project, settings, blackoutsAfter(before, project), context.job));
        TRY(const Inventory inventory, usecases::inventory(project));
        QJsonObject json = planSummaryJson(summary);
        json.insert(QStringLiteral("settings"), settingsJson(settings));
        return Answer{json, planSummaryText(summary, namesOf(inventory.servers)), planOutcome(summary)};
    }

private:
    [[nodiscard]] PlanSettings settingsAfter(const usecases::PlanView& before,
                                             const usecases::Project& project) const {
        const QDate today = jstDate(project.clock().now());
        PlanSettings settings =
            before.settings ? *before.settings : usecases::specificationSettings(project.ids(), today);
        settings.planningDate = m_date.value_or(settings.planningDate);
        settings.deadline = m_deadline.value_or(settings.deadline);
        settings.lineRate = m_lineRate.value_or(settings.lineRate);
        settings.lineShare = m_lineShare.value_or(settings.lineShare);
        settings.cutoverLength = m_cutoverLength.value_or(settings.cutoverLength);
        settings.cutoversPerWindow = m_cutovers.value_or(settings.cutoversPerWindow);
        settings.keepTogether = (settings.keepTogether || m_keepTogether) && !m_noKeepTogether;
        if (m_night) {
            settings.nightStart = m_night->from;
            settings.nightEnd = m_night->to;
        }
        return settings;
    }

    [[nodiscard]] QList<Blackout> blackoutsAfter(const usecases::PlanView& before,
                                                 const usecases::Project& project) const {
        if (m_blackouts.isEmpty()) return m_noBlackouts ? QList<Blackout>() : before.blackouts;
        QList<Blackout> blackouts;
        for (const NamedPeriod& p : m_blackouts)
            blackouts.append({.id = project.ids().make<Blackout>(),
                              .startsAt = p.when.from,
                              .endsAt = p.when.to,
                              .reason = p.reason});
        return blackouts;
    }

    std::optional<QDate> m_date;
    std::optional<QDate> m_deadline;
    std::optional<BitsPerSecond> m_lineRate;
    std::optional<Permille> m_lineShare;
    std::optional<ClockSpan> m_night;
    std::optional<Seconds> m_cutoverLength;
    std::optional<qint64> m_cutovers;
    QList<NamedPeriod> m_blackouts;
    bool m_keepTogether = false;
    bool m_noKeepTogether = false;
    bool m_noBlackouts = false;
};

template std::unique_ptr<Command> makeCommand<PlanMake>();

}  // namespace watari::cli
