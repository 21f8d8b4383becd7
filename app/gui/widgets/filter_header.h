// A table's heading with a field under every title, in which one column is filtered.
#pragma once

#include <QHash>
#include <QHeaderView>
#include <QString>

class QLineEdit;

namespace watari::gui {

class FilterHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit FilterHeader(QWidget* parent);

    enum class Filters { Shown, Hidden };
    void setFilters(Filters filters);
    [[nodiscard]] Filters filters() const { return m_filters; }
    // Texts of the fields by logical column; fields of other columns are emptied. Says nothing.
    void setLines(const QHash<int, QString>& lines);
    // Made when first asked for.
    [[nodiscard]] QLineEdit* field(int logical);
    // Under their headings again, after the table was scrolled sideways.
    void placeFields();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void lineEdited(int logical, const QString& line);
    void valuesWanted(int logical);  // Alt+Down, or the button in the field

protected:
    void updateGeometries() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QLineEdit* makeField(int logical);

    Filters m_filters = Filters::Hidden;
    QHash<int, QLineEdit*> m_fields;
    int m_fieldHeight;
};

}  // namespace watari::gui
