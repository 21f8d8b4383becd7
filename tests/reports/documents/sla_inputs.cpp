#include "sla_inputs.h"

#include "core/calendar/fiscal.h"

#include <QTime>

#include <array>
#include <cmath>

namespace watari::reports {
namespace {

const QDate kJuly(2026, 7, 1);

Instant july(int day, int hour = 0, int minute = 0) {
    return fromJst(QDate(2026, 7, day), QTime(hour, minute));
}

struct Named {
    const char* system;
    const char* server;
};
constexpr std::array kServers{Named{"森林土木総合システム", "治山業務支援-1"},
                              Named{"薬事業務管理システム", "薬事業務管理-1"},
                              Named{"環境施設事業者情報システム", "環境施設事業者-1"},
                              Named{"環境施設事業者情報システム", "環境施設事業者-2"},
                              Named{"土地改良総合システム（標準積算システム）", "土地改良積算-1"},
                              Named{"児童相談システム", "児童相談-1"},
                              Named{"庁内ポータルシステム", "庁内ポータル-1"}};

Id<Server> serverId(size_t index) {
    return Id<Server>(QStringLiteral("s-%1").arg(index));
}

Outage outage(size_t server, const Interval& extent, OutageLayer layer, const char* cause) {
    Outage o;
    o.id = Id<Outage>(QStringLiteral("o-%1-%2").arg(server).arg(extent.from.unixSeconds()));
    o.serverId = serverId(server);
    o.layer = layer;
    o.startsAt = extent.from;
    o.endsAt = extent.to;
    o.cause = QString::fromUtf8(cause);
    return o;
}

// Judges every server by its stops, as the use case does.
void judge(SlaMonthInput& input, size_t servers, const calendar::IntervalSet& noData) {
    std::vector<sla::ServerAvailability> judged;
    for (size_t i = 0; i < servers; ++i) {
        const sla::ServerHistory history{.serverId = serverId(i),
                                         .serviceLife = {july(1), fromJst(QDate(2030, 9, 1))},
                                         .plannedStops = input.plannedStops,
                                         .outages = input.outages,
                                         .noData = i == 0 ? noData : calendar::IntervalSet()};
        judged.push_back(*sla::availabilityOf(history, {input.period, input.asOf}, input.terms));
        input.servers.push_back({.name = QString::fromUtf8(kServers[i].server),
                                 .systemName = QString::fromUtf8(kServers[i].system),
                                 .availability = judged.back()});
    }
    input.mean = sla::meanOfServers(judged, input.terms);
}

SlaMonthInput july2026() {
    SlaMonthInput input;
    input.frame = sampleFrame();
    input.month = kJuly;
    input.period = calendar::Month(kJuly).period();
    input.asOf = fromJst(QDate(2026, 8, 3), QTime(9, 0));
    return input;
}

// Office hours busier than nights; a server that is down uses nothing that anybody could measure.
NamedSamples cpuOf(size_t server, const SlaMonthInput& input) {
    constexpr int kStep = 1800;
    NamedSamples named{.name = QString::fromUtf8(kServers[server].server)};
    for (Instant t = input.period.from; t < input.period.to; t = t + Seconds(kStep)) {
        const int hour = jstTime(t).hour();
        const bool office = hour >= 8 && hour < 18 && jstDate(t).dayOfWeek() <= 5;
        const bool down = !input.servers[server].availability.sets.downtime.contains(t);
        const double wave = std::sin(double(t.unixSeconds()) / 7000.0);
        if (down) named.samples.append({t, qint64((office ? 450 : 80) + 70 * wave) + qint64(server) * 60});
    }
    return named;
}

}  // namespace

DocumentFrame sampleFrame() {
    return {.projectName = QStringLiteral("情報システム基盤サービス提供業務"),
            .issuedOn = QDate(2026, 8, 7),
            .issuer = QStringLiteral("運用受託者"),
            .approvals = approvalBoxes(),
            .log = LogFingerprint{
                1204, QStringLiteral("5d41402abc4b2a76b9719d911017c592ae5f1c7e3d6a4b8c9e0f1a2b3c4d5e6f")}};
}

SlaMonthInput metMonth() {
    SlaMonthInput input = july2026();
    PlannedStop stop;
    stop.id = Id<PlannedStop>(QStringLiteral("p-1"));
    stop.serverId = serverId(4);
    stop.startsAt = july(12, 10);
    stop.endsAt = july(12, 14);
    stop.approvedAt = july(8, 16, 30);
    stop.approvedBy = QStringLiteral("佐藤　一郎");
    stop.reason = QStringLiteral("OSの更新プログラム適用及び再起動");
    input.plannedStops = {stop};
    input.outages = {
        outage(4, {july(12, 10), july(12, 15)}, OutageLayer::Virtualization,
               "更新プログラムの適用が承認された時間を超えた。切戻し手順を見直した。"),
        outage(5, {july(20, 1), july(20, 4)}, OutageLayer::Line,
               "主回線の通信事業者設備の故障。副回線への切替に失敗した。"),
        outage(6, {july(23, 14), july(23, 14, 20)}, OutageLayer::DataCentre,
               "ストレージ装置のコントローラー切替に時間を要した。"),
        outage(0, {july(28, 9), july(28, 10)}, OutageLayer::Application, "業務アプリケーションの設定誤り。")};
    judge(input, kServers.size(), {});
    for (const size_t server : {size_t{4}, size_t{6}}) input.cpuUse.push_back(cpuOf(server, input));
    return input;
}

SlaMonthInput notMetMonth() {
    SlaMonthInput input = july2026();
    input.outages = {outage(0, {july(14, 10), july(14, 16)}, OutageLayer::Virtualization,
                            "ストレージ装置のコントローラー切替に失敗し、仮想ディスクへの書込みが止まった。"
                            "予備系へ手動で切り替えて復旧した。ファームウェアを更新済み。")};
    judge(input, 1, {});
    return input;
}

SlaMonthInput pendingMonth() {
    SlaMonthInput input = july2026();
    input.asOf = july(28, 12);
    judge(input, 2, calendar::IntervalSet(Interval{july(9, 8), july(9, 18)}));
    return input;
}

SlaMonthInput emptyMonth() {
    SlaMonthInput input = july2026();
    input.mean = sla::meanOfServers({}, input.terms);
    return input;
}

}  // namespace watari::reports
