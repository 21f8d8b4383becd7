// Everything in a project that one can go to by typing a few letters of its name.
#pragma once

#include "app/gui/models/snapshot.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace watari::gui {

enum class PlaceKind {
    Page,
    Server,
    System,
    Host,
    Datastore,
    Network,
    Report,
    Cluster,
    Department,
    Address,
    Software,
    Finding
};
[[nodiscard]] QString titleOf(PlaceKind kind);

// Where one goes: a page, a thing by its id, a report by its name, software by its name, findings by their
// rule. An address leads to the server that has it: its id is the server's, a slash and the address.
struct Destination {
    PlaceKind kind = PlaceKind::Page;
    QString id;
    QString title;
    QString detail;  // "森林GIS", "cluster1"
    QString folded;  // of what the search looks in
    // Stable, for what was gone to last: "server/…".
    [[nodiscard]] QString key() const;
};

// All things of the inventory and what was found about them, each software and each rule once; pages and
// reports are the window's to add.
[[nodiscard]] QList<Destination> inventoryDestinations(const ProjectSnapshot& snapshot);
[[nodiscard]] Destination makeDestination(PlaceKind kind, const QString& id, const QString& title,
                                          const QString& detail = {});

// Numbers of the destinations that every typed word fits, best first; among equals those gone to lately come
// first, then the shorter titles. Nothing typed: what was gone to lately, then all in their order. At most
// `limit`.
struct QuickSearch {
    QString typed;
    QStringList recentKeys;  // newest first
    int limit = 50;
};
[[nodiscard]] QList<int> findDestinations(const QList<Destination>& all, const QuickSearch& search);

}  // namespace watari::gui
