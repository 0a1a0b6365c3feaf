const value = (row, column) => {
  const cell = row.cells[column];
  const number = cell.dataset.value;
  return number === undefined ? cell.textContent : Number(number);
};
const compare = (one, other) => {
  if (typeof one !== typeof other) return typeof one === "number" ? -1 : 1;
  return typeof one === "number" ? one - other : one.localeCompare(other, "zh");
};
document.querySelectorAll("thead th").forEach((heading, column) => {
  heading.firstElementChild.addEventListener("click", () => {
    const up = heading.getAttribute("aria-sort") !== "ascending";
    const body = document.querySelector("tbody");
    const rows = [...body.rows].sort((one, other) => {
      const order = compare(value(one, column), value(other, column));
      return up ? order : -order;
    });
    document.querySelectorAll("thead th").forEach(each => each.removeAttribute("aria-sort"));
    heading.setAttribute("aria-sort", up ? "ascending" : "descending");
    body.append(...rows);
  });
});
