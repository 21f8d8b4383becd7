// Small parts that every page is put together from.
#pragma once

#include "app/gui/models/row_table.h"

#include <QFrame>
#include <QLabel>
#include <QString>

class QPushButton;
class QVBoxLayout;

namespace watari::gui {

// Heading of a page or of a part of it.
enum class HeadingLevel { Page, Part };
[[nodiscard]] QLabel* makeHeading(const QString& text, HeadingLevel level, QWidget* parent);

// A label whose text may be selected, copied and broken into lines.
[[nodiscard]] QLabel* makeText(QWidget* parent);

// A label in the colour of what its text means; follows the theme.
class ToneLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ToneLabel(QWidget* parent = nullptr);
    void setText(const QString& text, Tone tone);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyTone();
    Tone m_tone = Tone::Plain;
};

// A framed surface on which a group of things stands.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

// One figure with what it means: "16" "servers" "14 Windows, 2 Red Hat".
class FigureCard final : public Card {
    Q_OBJECT
public:
    explicit FigureCard(const QString& caption, QWidget* parent = nullptr);
    void setFigure(const QString& figure, const QString& note, Tone tone = Tone::Plain);

private:
    ToneLabel* m_figure;
    QLabel* m_note;
};

// What a page shows before there is anything: what it is for, and the first step.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& title, const QString& text, QWidget* parent = nullptr);
    // The first one is the default.
    QPushButton* addButton(const QString& text);

private:
    QVBoxLayout* m_layout;
    bool m_hasButtons = false;
};

}  // namespace watari::gui
