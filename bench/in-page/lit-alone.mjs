/** What any page pays that uses Lit at all. */
export {html, LitElement} from 'lit';
