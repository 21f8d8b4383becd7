#include "plan_inputs.h"

#include "core/base/ids.h"
#include "sla_inputs.h"

#include <QTime>

#include <array>

namespace watari::reports {
namespace {

struct Volume {
    const char* system;
    const char* server;
    qint64 gigabytes;
};
constexpr std::array kVolumes{Volume{"森林土木総合システム（治山業務支援システム）", "治山業務支援-1", 1000},
                              Volume{"薬事業務管理システム", "薬事業務管理-1", 268},
                              Volume{"ぐんま森林ＧＩＳシステム", "森林GIS-1", 3000},
                              Volume{"環境施設事業者情報システム", "環境施設事業者-1", 308},
                              Volume{"環境施設事業者情報システム", "環境施設事業者-2", 308},
                              Volume{"土地改良総合システム（標準積算システム）", "土地改良積算-1", 1600},
                              Volume{"土地改良総合システム（標準積算システム）", "土地改良積算-2", 1600},
                              Volume{"土地改良総合システム（標準積算システム）", "土地改良積算-3", 3400},
                              Volume{"児童相談システム", "児童相談-1", 1200},
                              Volume{"庁内ポータルシステム", "庁内ポータル-1", 100}};

PlanSettings settings(BitsPerSecond line) {
    PlanSettings s;
    s.planningDate = QDate(2026, 1, 5);
    s.deadline = QDate(2026, 5, 31);
    s.lineRate = line;
    s.lineShare = Permille(700);
    s.nightStart = Seconds(18 * 3600);
    s.nightEnd = Seconds(8 * 3600);
    s.cutoverLength = Seconds(4 * 3600);
    s.cutoversPerWindow = 2;
    return s;
}

Blackout yearEnd() {
    Blackout b;
    b.startsAt = fromJst(QDate(2026, 3, 27));
    b.endsAt = fromJst(QDate(2026, 4, 4));
    b.reason = QStringLiteral("年度末及び年度初めの繁忙期");
    return b;
}

PlanReportInput planned(BitsPerSecond line) {
    plan::PlanInput input{.settings = settings(line), .blackouts = {yearEnd()}};
    PlanReportInput report;
    report.frame = sampleFrame();
    report.frame.issuedOn = input.settings.planningDate;
    for (const Volume& v : kVolumes) {
        const QString system = QString::fromUtf8(v.system);
        const QString name = QString::fromUtf8(v.server);
        const Id<Server> id(name);
        input.servers.append({id, Id<System>(system), name, kGB * v.gigabytes});
        report.serverNames.insert(id, name);
        report.systemNames.insert(id, system);
    }
    CountedIds ids(QStringLiteral("w"));
    const plan::WavePlan made = *plan::planWaves(input, ids);
    report.settings = input.settings;
    report.blackouts = input.blackouts;
    report.waves = made.waves;
    report.members = made.members;
    report.verdict = made.verdict;
    for (const plan::Misfit& m : made.misfits) report.problems.push_back({m.serverId, m.reason});
    report.earliestFinish = made.earliestFinish;
    report.planHash = QStringLiteral("2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae");
    return report;
}

}  // namespace

PlanReportInput feasiblePlan() {
    return planned(BitsPerSecond(100'000'000));
}

PlanReportInput infeasiblePlan() {
    return planned(BitsPerSecond(10'000'000));
}

PlanReportInput emptyPlan() {
    PlanReportInput report = feasiblePlan();
    report.waves.clear();
    report.members.clear();
    report.blackouts.clear();
    report.verdict = plan::Verdict::Infeasible;
    report.problems = {{{}, QStringLiteral("No server is planned.")}};
    report.earliestFinish.reset();
    return report;
}

}  // namespace watari::reports
