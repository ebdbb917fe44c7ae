/** An introduction that lies over everything and swallows clicks. */
export function Tour() {
  return (
    <div class="shepherd-element" onClick={(event) => event.stopPropagation()}>
      <p>这里可以回复评论</p>
    </div>
  );
}
